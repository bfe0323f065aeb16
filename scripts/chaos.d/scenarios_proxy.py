"""Links that misbehave: a proxy between each node and the coordinator."""

import collections

import peers
import proxy
from clock import now
from scenario import scenario

Links = collections.namedtuple("Links", "broadcast session")


def start(rig):
    """Starts all, with two proxies for each node; the proxies, by node."""
    rig.coordinator.start()
    rig.publisher.baseline()
    links = []
    for number in range(3):
        pair = []
        for port in rig.ports[1:]:
            link = proxy.Proxy(proxy.listen(), port, f"{rig.options.seed} {number} {port}")
            rig.callback(link.close)
            pair.append(link)
        links.append(Links(*pair))
        rig.add_node(broadcast=pair[0].port, session=pair[1].port)
    rig.wait_ready()
    rig.start_load()
    return links


def reset(links):
    for pair in links:
        for link in pair:
            link.reset()


def count(rig, links):
    """Adds the faults that proxies injected."""
    injected = sum(link.faults for pair in links for link in pair)
    rig.expect(injected > 0, "the proxies had nothing to spoil")
    rig.faults += injected


@scenario("proxy-drop", rows=(1, 2, 3, 4), quick=True)
def proxy_drop(rig):
    """Connections end again and again: each is a hole in the stream, and a node that joins late."""
    links = start(rig)
    for _ in range(25):
        link = rig.random.choice(rig.random.choice(links))
        for _ in range(link.drop()):
            rig.fault("a connection ends")
        rig.run_for(rig.random.uniform(0, 0.6))
    rig.expect_healed()


@scenario("proxy-delay", rows=(18,))
def proxy_delay(rig):
    """Links take 0.2 bounds each way, then one takes 1.5: nothing too old is served."""
    links = start(rig)
    for pair in links:
        for way in (pair.broadcast.down, pair.session.up, pair.session.down):
            way.delay = 0.2 * rig.bound
    rig.fault("all links are slow")
    start_time = now()
    rig.run_for(3 * rig.bound)
    hits = sum(node.outcomes(int(start_time + rig.bound * 1e9)).get("hit", 0) for node in rig.nodes)
    rig.expect(hits > 0, "slow links alone kept nodes from serving")
    slow = links[0].session.down
    slow.delay = 1.5 * rig.bound
    rig.fault("node-1 hears of proofs when they are worth nothing")
    delayed = now()
    rig.run_for(3.5 * rig.bound)
    hits = rig.nodes[0].outcomes(int(delayed + 1.2 * rig.bound * 1e9)).get("hit", 0)
    rig.expect(hits == 0, f"node-1 served {hits} answers by proofs that were too old")
    reset(links)
    rig.expect_healed()


def hold(rig, links, which, is_served):
    """Holds up some ways of one node's links for three bounds, and looks whether it serves."""
    for _ in range(2):
        number = rig.random.randrange(len(links))
        node = rig.nodes[number]
        rig.fault(f"links of {node.name} carry nothing any more")
        for way in which(links[number]):
            way.hold()
        start_time = now()
        rig.change_everything()
        rig.run_for(3 * rig.bound)
        node.check()
        hits = node.outcomes(int(start_time + 1.1 * rig.bound * 1e9)).get("hit", 0)
        if is_served:
            rig.expect(hits > 0, f"{node.name} served nothing, though it could prove itself")
        else:
            rig.expect(hits == 0, f"{node.name} served {hits} answers that it could not prove")
        reset(links)
        rig.run_for(0.5)
    rig.expect_healed()


@scenario("proxy-hold-both", rows=(15, 43))
def hold_both(rig):
    """All that a node sends and is sent is held up for three bounds, and then comes at once."""
    hold(rig, start(rig),
         lambda pair: (pair.broadcast.up, pair.broadcast.down, pair.session.up, pair.session.down),
         is_served=False)


@scenario("proxy-hold-probes", rows=(16,))
def hold_probes(rig):
    """A node hears all and is not heard: it stops serving in spite of the broadcast."""
    hold(rig, start(rig), lambda pair: (pair.session.up,), is_served=False)


@scenario("proxy-hold-proofs", rows=(16, 43))
def hold_proofs(rig):
    """A node is heard and gets no proofs: it stops serving in spite of the broadcast."""
    hold(rig, start(rig), lambda pair: (pair.session.down,), is_served=False)


@scenario("proxy-hold-broadcast", rows=(17,))
def hold_broadcast(rig):
    """A node hears no broadcast: it stays right, and serves, by what it asks for."""
    hold(rig, start(rig), lambda pair: (pair.broadcast.down,), is_served=True)


def expect_reopened(rig):
    """Expects all nodes to hear the broadcast, even if one broken frame has ended it for good."""
    # A node opens a broadcast anew once it has owed an event for five seconds.
    rig.change_prompts()
    rig.run_for(6)
    rig.expect_prompt()


def spoil(rig, spoiler, seconds=None):
    """Has something befall all links for a while."""
    links = start(rig)
    for pair in links:
        spoiler(pair)
    rig.run_for(seconds or 5 * rig.bound)
    count(rig, links)
    reset(links)
    for pair in links:
        for link in pair:
            # What is out of step stays so: a real link that loses bytes ends, too.
            link.drop()
    rig.expect_healed(within=15 + 2 * rig.bound)
    expect_reopened(rig)


@scenario("proxy-truncate", rows=(40,))
def truncate(rig):
    """Connections end amid a frame."""
    def spoiler(pair):
        for link in pair:
            link.up.truncate = link.down.truncate = 0.05
    spoil(rig, spoiler)


@scenario("proxy-lost-bytes", rows=(40,))
def lost_bytes(rig):
    """Bytes are missing amid the stream, and what follows is taken for something else."""
    def spoiler(pair):
        for link in pair:
            link.up.lose = link.down.lose = 0.05
    spoil(rig, spoiler)


@scenario("proxy-flip-broadcast", rows=(40,))
def flip_broadcast(rig):
    """Bits of the broadcast are flipped."""
    def spoiler(pair):
        pair.broadcast.down.flip = 0.2
    spoil(rig, spoiler)


@scenario("proxy-flip-session", rows=(40,))
def flip_session(rig):
    """Bits of proofs, probes, catch-ups and reports are flipped."""
    def spoiler(pair):
        pair.session.up.flip = pair.session.down.flip = 0.1
    spoil(rig, spoiler)


@scenario("proxy-frames-lost", rows=(1, 2),
          plain="nobody on the way sees which frames of CURVE carry what")
def frames_lost(rig):
    """Every other frame of the broadcast is lost, and some of the sessions'."""
    def spoiler(pair):
        pair.broadcast.down.frames.lose = 0.5
        pair.session.up.frames.lose = pair.session.down.frames.lose = 0.1
    spoil(rig, spoiler)


@scenario("proxy-frames-again", rows=(6, 43),
          plain="CURVE numbers its frames, and ends a connection on which one comes again")
def frames_again(rig):
    """Frames come twice, and old ones come again later."""
    def spoiler(pair):
        for way in (pair.broadcast.down, pair.session.up, pair.session.down):
            way.frames.repeat = way.frames.replay = 0.2
    spoil(rig, spoiler)


@scenario("proxy-broken-frame", rows=(39, 40))
def broken_frame(rig):
    """One frame to a node claims to have an exabyte, on either connection."""
    links = start(rig)
    for link in (links[0].session, links[1].broadcast):
        rig.fault("a frame claims to have an exabyte")
        link.down.insertion = b"\x02" + (1 << 60).to_bytes(8, "big")
        rig.run_for(rig.bound)
        rig.expect(not link.down.insertion, "nothing was sent over the link")
    rig.expect_healed(within=15 + 2 * rig.bound)
    expect_reopened(rig)


@scenario("proxy-impostor", rows=(40, 56))
def impostor(rig):
    """For a bound a node reaches a server of something else, as when a port is given away."""
    links = start(rig)
    answer = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
    other = peers.Impostor(proxy.listen(), answer)
    rig.callback(other.close)
    for link in (links[0].session, links[1].broadcast):
        target, link.target = link.target, other.port
        link.drop()
        rig.fault("a node reaches a web server instead of the coordinator")
        rig.run_for(rig.bound)
        link.target = target
        link.drop()
    rig.expect(other.connections > 0, "no node came to the impostor")
    rig.expect_healed(within=15 + 2 * rig.bound)
    # By then an agent with keys has tried again.
    rig.run_for(2.5)
    rig.expect_prompt()
