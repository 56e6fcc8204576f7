"""What a verdict says where the person's own word on the mail decides it."""

IS_DECISION = "You said this is a decision."
IS_NO_DECISION = "You said this is no decision."
