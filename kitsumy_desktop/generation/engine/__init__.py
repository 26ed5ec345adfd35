"""Jobs from the order to the picture on disk: stages, journal, resume. Imports comic and generation only."""
