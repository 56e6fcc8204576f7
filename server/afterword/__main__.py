"""`python -m afterword` is the same as `afterword`."""

from afterword.cli import main

main()
