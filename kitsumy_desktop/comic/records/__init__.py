"""One record type per file. Records are frozen; every change makes a new one."""
