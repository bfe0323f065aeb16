/* Two coordinators, of which each may take over the log, and one node. The log's writes compare and swap;
   answers get lost, and writes are made after their sender has given up. No event that was acknowledged is
   lost or renumbered, what a publisher was told stays true, and the bound holds.

   The engine keeps `head`: it has a revision, and says how many events there are and whose run wrote it. Each
   write but a tick rewrites `head`, and is made only if `head` still has the revision that its sender knows.
   Only whether it has matters: one bit, which any rewriting clears. So takeovers, restarts and attempts are
   not bounded in number.

   A write is made at any time after it was sent, or never; its answer comes at any time after that, or never.
   A coordinator is paused before any step, or stops at any time, and starts again as another run.

   Abstractions, and why they are sound, beyond those of freshness.pml and fleet.pml:
   - Two events: KILL, which kills the node's stale entry, and OTHER, which takes up a number. Both are published
     to each coordinator until it knows them, as publishers repeat themselves.
   - The node has one run, which does not end: another run is another node. Its stale entry is there from the
     start; without a proof it is not served.
   - A probe goes to both coordinators, and one of them answers, by a write that began after it came. With AGED
     an owner may also answer at once, by the last write that succeeded, with the age of its beginning. That
     allows no more than an answer to a probe that came just before that beginning.
   - A coordinator waits for one write at a time. A fence or a takeover that is made when nobody waits for it
     any more is one whose sender waits until then, and then stops. A tick changes nothing.
   - A comparison lost to the same write, which the transport sent twice, is a stop, as may come at any time.
   - A takeover by an older revision fails, and is left out.
   - The roster is read as of the revision of the takeover; the log in parts, each of any time since.
   Build with -DM_...: one rule less; with -DREACH_...: a state that must be reachable. Each must give an
   error.                                                                                                  */
#ifndef L
#define L 2                       /* the node's bound, in ticks */
#endif
#define NEVER L                   /* what `pa` says of a node that was given no proof */
#define NOBODY 2

#define TAKE 1                    /* a coordinator's writes: it takes over; */
#define KILL 2                    /* appends an event; */
#define OTHER 3
#define SAVE 4                    /* lists the node in the roster; */
#define SHUT 5                    /* writes it down there as fenced; */
#define FENCE 6                   /* rewrites `head` alone; */
#define TICK 7                    /* compares, and rewrites nothing */
#define ISEVENT(k) (k==KILL || k==OTHER)
#define ISROSTER(k) (k==SAVE || k==SHUT)

#define STANDBY 0                 /* what a coordinator is */
#define READING 1
#define OWNER 2

/* the engine */
byte lg[3];                       /* the event of each number */
byte own=NOBODY;                  /* whose run wrote `head` */
byte rs;                          /* the node in the roster: 0 not listed, 1 listed, 2 listed as fenced */
/* the coordinators */
byte ph[2]; bool cur[2];          /* standby, reading or owner; whether it knows the revision of `head` */
byte kn[2], nd[2];                /* events that it has read; that it must have read before it serves */
byte kr[2], pa[2]=NEVER;          /* the node, as in `rs`; ticks since the last proof that it may have been given */
byte w[2]; bool r[2];             /* the write that it waits for; whether that was made, and the answer is under way */
byte tc[2];                       /* ticks since that write began, where it matters */
byte at[2];                       /* the write that it fences */
byte lt[2]; bool lie[2];          /* a write that may be made, though nobody waits; whether it was called failed */
#ifdef AGED
byte tb[2]=L;                     /* ticks since the last write that succeeded began */
#endif
#ifdef M_LOSERCALLSFAILED
bool made[2];                     /* the append that it waits for, or fences, was made */
#endif
/* the node */
bool napp; byte fr=L;             /* whether KILL is applied; ticks since freshAsOf */
byte rq, rqt; bool rph;           /* 0 none, 1 asked, 2 or 3 coordinator 0 or 1 began a write since, 4 answered; */
                                  /* ticks since SENDING, and the answer's age; whether its head has KILL */
byte since; bool told;            /* ticks since KILL was made; whether a publisher was told that it is settled */

#define HEAD ((lg[1]>0)+(lg[2]>0))
#define INLOG(e) (lg[1]==e || lg[2]==e)
#define KNOWS(i,e) (kn[i]>=1 && lg[1]==e || kn[i]==2 && lg[2]==e)
#define IDLE(i) (ph[i]==OWNER && w[i]==0)

#ifdef M_BLINDTAKEOVER
#define TAKES(i) true
#else
#define TAKES(i) cur[i]
#endif
#ifdef M_STALEREAD
#define PROVES(i) true            /* by a read, which may show an old head */
#else
#define PROVES(i) cur[i]
#endif
#ifdef M_FROMANSWER
#define ISASKED(i) (rq==1 || rq==2+i)
#define SINCE(i) 0
#else
#define ISASKED(i) (rq==2+i)
#define SINCE(i) tc[i]
#endif
#ifdef M_NOTTOTHEEND
#define HASREAD(i) true
#else
#ifdef M_READSBEYOND
#define HASREAD(i) (kn[i]>=nd[i])
#else
#define HASREAD(i) (kn[i]==nd[i])
#endif
#endif
#ifdef M_READSBEYOND
#define READSTO(i) HEAD
#else
#define READSTO(i) (ph[i]==STANDBY -> HEAD : nd[i])
#endif
#ifdef M_BYNUMBER
#define ISOWN(i) (own==i || HEAD>kn[i])
#else
#define ISOWN(i) (own==i)
#endif
#ifdef M_NOSITOUT
#define ATTAKEOVER(i) NEVER
#endif
#ifdef M_SITOUTFROMASKING
#define ATTAKEOVER(i) (kr[i]==1 -> pa[i] : NEVER)
#define ATASKING 0
#else
#define ATASKING NEVER
#endif
#ifndef ATTAKEOVER
#define ATTAKEOVER(i) (kr[i]==1 -> 0 : NEVER)
#endif
#ifdef M_FORGETROSTER
#define ROSTER(i) 0
#endif
#ifdef M_FOLLOWEDROSTER
#define ROSTER(i) kr[i]           /* what it had followed as a standby */
#endif
#ifndef ROSTER
#define ROSTER(i) rs
#endif
#ifdef M_BLINDFENCED
#define ENROLLS(i) (cur[i] || w[i]==SHUT && !r[i])
#define ENROLL(i,k) if :: k==SAVE -> rs=1; put(i) :: else -> rs=2; lt[i]=0 fi
#define LEAVES(i) (cur[i] || w[i]==SHUT && !r[i])
#define STAYS(k) (k==SHUT -> k : 0)
#define ENROLLMENTPROVES(i) giveUp(i)
#else
#define ENROLLS(i) cur[i]
#define ENROLL(i,k) rs=(k==SAVE -> 1 : 2); put(i)
#define LEAVES(i) cur[i]
#define STAYS(k) 0
#define ENROLLMENTPROVES(i) prove(i)
#endif
#ifdef M_ROSTERGUESSED
#define UNCERTAIN 1
#else
#define UNCERTAIN 2
#endif
#ifdef M_STANDBYSETTLES
#define COUNTSPROOFS(i) true
#else
#define COUNTSPROOFS(i) (ph[i]==OWNER)
#endif

#ifdef REACH_NEWOWNERPROVES
#define WITNESSPROOF(i) assert(!(own==i && ph[1-i]==OWNER && kr[1-i]==1));   /* which does not know yet */
#endif
#ifdef REACH_OLDOWNERPROVES
#define WITNESSPROOF(i) assert(!(own==1-i && ph[1-i]==OWNER && kr[1-i]==1));
#endif
#ifndef WITNESSPROOF
#define WITNESSPROOF(i)
#endif
#ifdef REACH_LATECOMMIT
#define WITNESSLATE(i) assert(w[i]!=FENCE);
#endif
#ifdef REACH_ORPHANCOMMIT
#define WITNESSLATE(i) assert(ph[i]!=STANDBY);
#endif
#ifndef WITNESSLATE
#define WITNESSLATE(i)
#endif
#ifdef REACH_LATEACKNOWLEDGED
#define WITNESSDONE assert(false);
#else
#define WITNESSDONE
#endif
#ifdef REACH_FENCED
#define WITNESSFENCED assert(false);
#else
#define WITNESSFENCED
#endif
#ifdef REACH_SATOUT
#define WITNESSTOLD(i) assert(!(!napp && since<L && kr[i]==1 && ph[1-i]==OWNER));
#endif
#ifdef REACH_KNOWNFENCED
#define WITNESSTOLD(i) assert(!(!napp && since==0 && kr[i]==2 && ph[1-i]==OWNER));
#endif
#ifndef WITNESSTOLD
#define WITNESSTOLD(i)
#endif

inline forgetProbe() {
#ifndef AGED
  tc[0]=0; tc[1]=0;
#endif
  rq=0; rqt=0; rph=false }
inline giveUp(i) { if :: rq==2+i -> rq=1 :: else fi; tc[i]=0 }
inline begin(i,k) { w[i]=k; if :: rq==1 -> rq=2+i :: true fi }      /* the probe may have come by now */
inline prove(i) {
  if
  :: ISASKED(i) && kr[i]==1 -> WITNESSPROOF(i)
     rq=4; rph=KNOWS(i,KILL); if :: tc[i]<pa[i] -> pa[i]=tc[i] :: else fi
  :: ISASKED(i) && kr[i]!=1 -> forgetProbe()                        /* it must say hello first */
  :: else
  fi;
#ifdef AGED
  tb[i]=SINCE(i);
#endif
  tc[i]=0 }
inline proveAged(i) {
  rq=4; rqt=rqt+tb[i]; rph=KNOWS(i,KILL); if :: tb[i]<pa[i] -> pa[i]=tb[i] :: else fi;
  if :: rqt>=L -> forgetProbe() :: else fi }
inline put(i) {
  cur[0]=false; cur[1]=false; lt[0]=STAYS(lt[0]); lt[1]=STAYS(lt[1]); lie[0]=false; lie[1]=false;
  own=(ph[i]!=STANDBY -> i : NOBODY) }                              /* nobody's: of a run that is over */
inline append(i,n,e) {
  assert(lg[n]==0); assert(!INLOG(e)); lg[n]=e;
#ifdef M_LOSERCALLSFAILED
  made[i]=true;
#endif
  put(i) }
inline idle(i) {
#ifdef M_LOSERCALLSFAILED
  made[i]=false;
#endif
  w[i]=0; r[i]=false; at[i]=0 }
inline heard(i) { idle(i); cur[i]=(own==i) }                        /* and with it the revision */
inline acknowledge(i,e) { kn[i]++; assert(lg[kn[i]]==e) }
inline callFailed(i) { assert(!(own==i && HEAD>kn[i])); lie[i]=(lt[i]>0) }
inline stop(i) {
#ifdef AGED
  tb[i]=L;
#endif
  ph[i]=STANDBY; kn[i]=0; nd[i]=0; kr[i]=0; pa[i]=NEVER; idle(i); cur[i]=false; giveUp(i);
  if :: own==i -> own=NOBODY :: else fi }
inline lose(i) {
#ifdef M_LOSERCALLSFAILED
  assert(!(made[i] && ISEVENT(at[i])));
#endif
#ifdef M_GOESON
  idle(i); cur[i]=true; giveUp(i)                                   /* by the revision that it was shown */
#else
  stop(i)
#endif
}
inline leave(i) { if :: LEAVES(i) && (ISEVENT(w[i]) || ISROSTER(w[i])) -> lt[i]=w[i] :: else fi }
inline timeOut(i) {
  leave(i);
#ifdef M_NEXTISFENCE
  idle(i); giveUp(i)
#else
#ifdef M_NOFENCE
  if :: ISEVENT(w[i]) -> callFailed(i) :: else fi; idle(i); giveUp(i)
#else
#ifdef M_CALLEDFAILEDFIRST
  if :: ISEVENT(w[i]) -> callFailed(i) :: else fi;
#endif
  at[i]=w[i]; r[i]=false; giveUp(i); begin(i,FENCE)
#endif
#endif
}
inline timeOutFence(i) {
#ifdef M_FENCEONCE
  if :: ISEVENT(at[i]) -> callFailed(i) :: else fi; idle(i); giveUp(i)
#else
  r[i]=false; giveUp(i); begin(i,FENCE)                             /* it is sent again */
#endif
}

inline count(i) {
#ifdef AGED
  if :: tb[i]<L -> tb[i]++ :: else fi;
  if :: (w[i]>0 || ph[i]==READING) && tc[i]<L -> tc[i]++ :: else fi;
#else
  if :: rq==2+i -> tc[i]++ :: else fi;
#endif
  if :: pa[i]<NEVER -> pa[i]++ :: else fi }

/* Among what it sends, KILL comes late, so that errors are found early. */
#define COORDINATOR(i) \
 /* ---- what it sends ---- */ \
 :: atomic { ph[i]==STANDBY && w[i]==0 -> cur[i]=true; nd[i]=HEAD; pa[i]=ATASKING; begin(i,TAKE) } \
 :: atomic { IDLE(i) && kr[i]!=1 -> begin(i,SAVE) }      /* the node's hello: durable before it is given a proof */ \
 :: d_step { IDLE(i) && rq==1 -> w[i]=TICK; rq=2+i } \
 :: atomic { IDLE(i) && kn[i]<2 && !KNOWS(i,OTHER) -> begin(i,OTHER) } \
 :: atomic { IDLE(i) && kn[i]<2 && !KNOWS(i,KILL) -> begin(i,KILL) } \
 :: atomic { IDLE(i) && kr[i]==1 && pa[i]>=L -> kr[i]=2; begin(i,SHUT) }    /* from now on it is given none */ \
 /* ---- what the engine makes of it ---- */ \
 :: d_step { w[i]==TAKE && !r[i] && TAKES(i) -> kr[i]=ROSTER(i); put(i); own=i; r[i]=true } \
 :: d_step { ISEVENT(w[i]) && cur[i] -> append(i,kn[i]+1,w[i]); r[i]=true } \
 :: d_step { ISROSTER(w[i]) && ENROLLS(i) -> ENROLL(i,w[i]); r[i]=true } \
 :: d_step { w[i]==FENCE && cur[i] -> put(i); r[i]=true } \
 :: d_step { w[i]==TICK && !r[i] && PROVES(i) -> r[i]=true } \
 :: d_step { ISEVENT(lt[i]) -> WITNESSLATE(i) assert(!lie[i]); append(i,HEAD+1,lt[i]) } \
 :: d_step { ISROSTER(lt[i]) -> ENROLL(i,lt[i]) } \
 /* ---- what it hears ---- */ \
 :: d_step { w[i]==TAKE && r[i] -> heard(i); ph[i]=READING; pa[i]=ATTAKEOVER(i) } \
 :: d_step { ISEVENT(w[i]) && r[i] -> acknowledge(i,w[i]); prove(i); heard(i) } \
 :: d_step { ISROSTER(w[i]) && r[i] -> kr[i]=(w[i]==SAVE -> 1 : 2); ENROLLMENTPROVES(i); heard(i) } \
 :: d_step { w[i]==TICK && r[i] -> prove(i); idle(i) } \
 :: d_step { w[i]==FENCE && r[i] ->                      /* what was unknown is not there, and never will be */ \
      if :: ISEVENT(at[i]) -> WITNESSFENCED callFailed(i) :: at[i]==SHUT -> kr[i]=1 :: else fi; \
      prove(i); heard(i) } \
 :: d_step { w[i]==FENCE && !r[i] && !cur[i] && ISOWN(i) ->   /* one of its own writes came before this one */ \
      if \
      :: ISEVENT(at[i]) && HEAD>kn[i] -> WITNESSDONE acknowledge(i,at[i]) \
      :: ISEVENT(at[i]) && HEAD==kn[i] -> callFailed(i) \
      :: at[i]==SHUT -> kr[i]=UNCERTAIN                  /* `head` does not tell which */ \
      :: at[i]==SAVE \
      fi; \
      heard(i); giveUp(i) } \
 :: d_step { w[i]==FENCE && !r[i] && !cur[i] && !ISOWN(i) -> lose(i) } \
 :: d_step { ph[i]==OWNER && w[i]>0 && w[i]!=FENCE && !r[i] && !cur[i] -> lose(i) } \
 /* ---- what it does by itself ---- */ \
 :: atomic { ISEVENT(w[i]) || ISROSTER(w[i]) -> timeOut(i) } \
 :: atomic { w[i]==FENCE -> timeOutFence(i) } \
 :: d_step { w[i]==TICK -> idle(i); giveUp(i) } \
 :: d_step { ph[i]!=STANDBY || w[i]>0 -> leave(i); stop(i) } \
 :: d_step { ph[i]!=OWNER && kn[i]<READSTO(i) -> kn[i]++ } \
 :: d_step { ph[i]==READING && HASREAD(i) -> ph[i]=OWNER; nd[i]=0; prove(i) } \
 :: d_step { KNOWS(i,KILL) && !told && (napp || since>=L || COUNTSPROOFS(i) && pa[i]>=L) -> WITNESSTOLD(i) told=true }

active proctype P() {
 do
 /* ---- time ---- */
 :: d_step {
      if :: INLOG(KILL) && since<L -> since++ :: else fi;
      if :: fr<L -> fr++ :: else fi;
      count(0); count(1);
      if :: rq>0 -> rqt++ :: else fi;
      if :: rqt>=L -> forgetProbe() :: else fi }
 COORDINATOR(0)
 COORDINATOR(1)
#ifdef AGED
 :: d_step { ph[0]==OWNER && rq==1 && kr[0]==1 && tb[0]<L -> proveAged(0) }
 :: d_step { ph[1]==OWNER && rq==1 && kr[1]==1 && tb[1]<L -> proveAged(1) }
#endif
#ifdef M_ZOMBIE
 :: d_step { ph[0]==OWNER && rq==1 -> rq=2; prove(0) }
 :: d_step { ph[1]==OWNER && rq==1 -> rq=3; prove(1) }
#endif
#ifdef M_NEXTISFENCE
 :: d_step { ISEVENT(w[0]) && !r[0] && !cur[0] && own==0 && HEAD>kn[0] -> acknowledge(0,w[0]); heard(0); giveUp(0) }
 :: d_step { ISEVENT(w[1]) && !r[1] && !cur[1] && own==1 && HEAD>kn[1] -> acknowledge(1,w[1]); heard(1); giveUp(1) }
#endif
#ifdef M_FOLLOWEDROSTER
 :: d_step { ph[0]==STANDBY && w[0]==0 -> kr[0]=rs }
 :: d_step { ph[1]==STANDBY && w[1]==0 -> kr[1]=rs }
#endif
#ifdef REACH_TWOOWNERSWRITE
 :: d_step { ph[0]==OWNER && kn[0]==1 && ph[1]==OWNER && kn[1]==2 && own==1 -> assert(false) }
#endif
#ifdef REACH_STALEHIT
 :: d_step { !napp && fr<L && since==L-1 && ph[0]==OWNER && KNOWS(0,KILL) && ph[1]==OWNER && KNOWS(1,KILL)
      -> assert(false) }
#endif
 /* ---- the node ---- */
 :: d_step { !napp && rq==0 -> rq=1 }
 :: d_step { rq>0 -> forgetProbe() }                     /* lost */
 :: d_step { rq==4 && !rph -> if :: rqt<fr -> fr=rqt :: else fi; forgetProbe() }
 :: d_step { INLOG(KILL) && !napp -> napp=true; fr=L; forgetProbe() }
 :: d_step { !napp && fr<L -> assert(!told); assert(since<L) }       /* a lookup: the promise */
 od
}
