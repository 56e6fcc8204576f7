"""A mail as it came, taken apart: own words and quoted ones, lines, language, sentences."""
