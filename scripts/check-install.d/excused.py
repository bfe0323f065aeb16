"""What need not be reached, and why; whatever is reached all the same has to be taken out."""

# By what it is: a subcommand is its names, ("publish", "raw"); an exit status its number; an answer its
# method, template and code, ("GET", "/ready", 503).
REASONS = {}
