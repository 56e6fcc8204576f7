"""How far it had come: whether there was a talk, a task, a last round."""
