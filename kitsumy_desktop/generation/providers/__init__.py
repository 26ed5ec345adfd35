"""One file for each way to get a picture made; all follow `generation.provider.Provider`."""
