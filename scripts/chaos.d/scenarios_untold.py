"""Sources change, and no event tells of it."""

from clock import wait_until
from scenario import scenario
from source import CONFIGURATION

# Of what answers are made from, this is what nodes do not know the version of: the rule must rely on time.
UNDECLARED = "prompt:money-assistant"
DIMENSIONS = [each for each in CONFIGURATION if not each.startswith("tool-set")]


@scenario("untold-change", rows=(57,), quick=True)
def untold_change(rig):
    """A change is published in vain, or not at all, and the source is put back: what was made meanwhile goes."""
    rig.start(load=False)
    audit = 0
    # One at a time: no answer is cached while anything else that it is made from is not what the log names.
    for number, dimension in enumerate([UNDECLARED, *DIMENSIONS, UNDECLARED]):
        # Answers are held, so that a publish that may drop none of them is refused.
        for node in rig.living:
            node.wait_serving(5)
        rig.fault(f"{dimension} is changed, and nobody is told")
        before, untold = rig.publisher.keep_quiet(dimension, refused=number % 2 == 0)
        # What is asked from now on is made anew, under what no event tells of.
        rig.publisher.empty()
        if dimension == UNDECLARED:
            for node in rig.living:
                wait_until(f"{node.name} caches what is made under {untold}",
                           lambda node=node: node.has_served(dimension, untold), 10, 0.05)
        else:
            rig.run_for(0.5)
        position = rig.publisher.put_back(
            dimension, before, if_changed=rig.options.sabotage_pipeline)
        rig.publisher.settle(dimension, position, 2 * rig.bound)
        for node in rig.living:
            audit += 1
            node.audit(audit)
            rig.expect(dimension == UNDECLARED or not node.has_served(dimension, untold),
                       f"{node.name} cached what it had said is made under {untold}")
    rig.expect_healed()
