"""A changed script and its comic: compared, merged, kept alike. May import story, editing and craft."""
