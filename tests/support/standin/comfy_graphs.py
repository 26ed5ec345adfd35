"""A small graph in API format that the imitated ComfyUI can run, for tests of the client."""

from __future__ import annotations

from typing import Any

TINY = "sd15-tiny-random.safetensors"
FILES = {"checkpoints": [TINY]}


def graph(
    seed: int = 1, steps: int = 2, width: int = 96, height: int = 64, text: str = "ink"
) -> dict[str, Any]:
    """From words to a picture, by a checkpoint of which only the name exists."""
    return {
        "3": {"class_type": "KSampler", "inputs": {
            "seed": seed, "steps": steps, "cfg": 7.0, "sampler_name": "euler", "scheduler": "normal",
            "denoise": 1.0, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0],
            "latent_image": ["5", 0]}},
        "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": TINY}},
        "5": {"class_type": "EmptyLatentImage", "inputs": {
            "width": width, "height": height, "batch_size": 1}},
        "6": {"class_type": "CLIPTextEncode", "inputs": {"text": text, "clip": ["4", 1]}},
        "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "", "clip": ["4", 1]}},
        "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
        "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "kitsumy", "images": ["8", 0]}},
    }  # fmt: skip
