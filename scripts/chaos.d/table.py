"""What is printed at the end."""

COLUMNS = [
    ("scenario", "<"), ("rows", "<"), ("faults", ">"), ("judged", ">"), ("hits", ">"),
    ("unproven", ">"), ("stalest ms", ">"), ("violations", ">"), ("seconds", ">"), ("verdict", "<"),
]


def line(outcome):
    """The cells of one scenario."""
    if outcome.verdict == "skipped":
        counts = ["-"] * 6
    else:
        counts = [
            outcome.faults, outcome.count("judged"), outcome.count("hits"),
            outcome.count("unproven"), f"{outcome.count('longest') / 1e6:.0f}",
            outcome.count("violations")]
    rows = " ".join(str(row) for row in outcome.scenario.rows)
    return [outcome.scenario.name, rows, *counts, f"{outcome.seconds:.1f}", outcome.verdict]


def show(outcomes):
    """The table and the totals, as lines."""
    lines = [[title for title, _ in COLUMNS]] + [line(outcome) for outcome in outcomes]
    cells = [[str(cell) for cell in each] for each in lines]
    widths = [max(len(row[column]) for row in cells) for column in range(len(COLUMNS))]
    for row in cells:
        yield "  ".join(
            f"{cell:{align}{width}}"
            for cell, (_, align), width in zip(row, COLUMNS, widths)).rstrip()
    yield ""
    verdicts = [outcome.verdict for outcome in outcomes]
    yield (f"{len(outcomes)} scenarios: {verdicts.count('passed')} passed, "
           f"{verdicts.count('FAILED')} failed, {verdicts.count('skipped')} skipped")
    yield (f"{sum(outcome.faults for outcome in outcomes)} faults injected, "
           f"{sum(outcome.count('judged') for outcome in outcomes)} lookups judged "
           f"({sum(outcome.count('hits') for outcome in outcomes)} answered from a cache), "
           f"{sum(outcome.count('violations') for outcome in outcomes)} violations, "
           f"{sum(outcome.seconds for outcome in outcomes):.0f} s")
