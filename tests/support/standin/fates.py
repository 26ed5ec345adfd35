"""What becomes of a job that was worked on, whatever was decided for it."""

from __future__ import annotations

from typing import Any

import msgspec
from support.standin.job import Job, JobState, Result

UNMADE = ("error_text", "error_json", "timed_out_retries", "no_images")
"""Fates of jobs that end before there is a picture."""
LOST = ("no_output", "lost_large", "progress_left", "black")
"""Fates of jobs whose picture is made, and of no use."""


def subject(job: Job) -> Any:
    """What tells one picture from another: the graph, or the input of a public endpoint."""
    return job.input.get("workflow", job.input)


def fated(job: Job, result: Result) -> tuple[JobState, Any, str]:
    """State, output and error of a finished job, whatever was decided for it."""
    if result.error:
        return "FAILED", result.output, result.error
    if job.fate == "error_text":
        return "FAILED", None, job.fate_text or "Job processing failed"
    if job.fate == "error_json":
        return "FAILED", None, worker_error(job.fate_text or "CUDA out of memory", job.worker)
    if job.fate == "timed_out_retries":
        job.retries = max(1, job.retries)
        return "FAILED", None, f"job timed out after {job.retries} retries"
    if job.fate in ("no_output", "lost_large"):
        return "COMPLETED", None, ""
    if job.fate == "no_images":
        return "COMPLETED", {"status": "success_no_images", "images": []}, ""
    if job.fate == "progress_left":
        return "COMPLETED", (result.progress or ("step 19 of 20",))[-1], ""
    return "COMPLETED", result.output, ""


def worker_error(message: str, worker: str) -> str:
    """What the SDK makes of an exception in a handler: JSON in a string."""
    return msgspec.json.encode(
        {
            "error_type": "<class 'RuntimeError'>",
            "error_message": message,
            "error_traceback": f"Traceback (most recent call last):\nRuntimeError: {message}\n",
            "hostname": "worker",
            "worker_id": worker,
            "runpod_version": "1.12.0",
        }
    ).decode()
