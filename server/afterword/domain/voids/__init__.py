"""Why words that say no say it to nobody here, or not for good."""
