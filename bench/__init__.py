"""Benchmarks: every figure beside the floor of the same run, the smallest piece that does the same job."""
