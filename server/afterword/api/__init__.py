"""The JSON interface: shape in, one service call, shape out."""
