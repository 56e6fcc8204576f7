"""The smallest pieces that do the same jobs: what our figures are held against."""
