"""Plain noes in Italian."""

# Each line is a pattern by itself.
LINES = r"""
"""
# One of these stands in whatever one of them finds.
CUES = """
"""
