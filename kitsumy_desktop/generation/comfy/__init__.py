"""ComfyUI: client, finding and installing one. Used for a server on the desk and for pods alike."""
