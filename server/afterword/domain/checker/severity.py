"""How much a finding of the checker weighs: `blocks` where a draft cannot be meant so, else `advises`."""

SEVERITIES = ("blocks", "advises")
