/* Settlement across two nodes with different bounds: whatever a publisher was told of a node stays
   true, through restarts of the coordinator and of nodes, a lost disk, and goodbyes.

   Node 0 serves a short and a long class and declares the long one's bound; node 1 serves and declares
   the short one. The coordinator keeps in memory how old the last proof is that it gave to each (`pa`),
   and durably only whom it has to reckon with (`saved`) and who of them serves nothing (`fen`).

   Abstractions, and why they are sound, beyond those of freshness.pml:
   - Neither clock is off by itself. A coordinator's clock that runs fast gains its tick, which its margin
     makes good, so FENCE is the bound and without the margin it is a tick less. Node clocks are in
     freshness.pml.
   - A report that is under way is the time before the coordinator looks: that this run of a node has
     applied `e` in this epoch stays true, and a run that has ended serves nothing.
   - A node that was killed is another run with another id. The old id stays unsettled until it is
     fenced, which here holds up the new one as well.
   - Node 0's entry is of the long class: one of the short class is served for a part of that time.
   - A fill under way adds nothing here: a stale entry may as well have been there from the start. What
     a ticket is good for is in freshness.pml.                                                        */
#ifndef LS
#define LS 2
#endif
#ifndef LB
#define LB 3
#endif
#define N 2
#define BOUND(i) (i==0 -> LB : LS)
#ifdef M_SHORTFENCE
#define DECLARES(i) LS            /* the coordinator counts on a node's shortest class */
#else
#define DECLARES(i) BOUND(i)
#endif
#ifdef M_NOCOORDINATORMARGIN
#define FENCE(i) (DECLARES(i)-1)
#else
#define FENCE(i) DECLARES(i)
#endif
#define NEVER LB                  /* what `pa` says of a node that was given no proof */
#ifdef M_FORGETPROOFS
#define ATRESTART(i) NEVER
#endif
#ifdef M_SITOUTFORGOTTEN
#define ATRESTART(i) (saved[i] -> 0 : NEVER)
#endif
#ifndef ATRESTART
#define ATRESTART(i) (lost || saved[i] && fen[i]!=2 -> 0 : NEVER)   /* that nodes may be unknown is kept durably; here for good */
#endif
#ifdef M_WELCOMEFIRST
#define MAYPROVE(i) true
#endif
#ifdef M_PROVEFENCED
#define MAYPROVE(i) saved[i]
#endif
#ifdef M_PROVEWHILEFENCING
#define MAYPROVE(i) (saved[i] && fen[i]!=2)
#endif
#ifndef MAYPROVE
#define MAYPROVE(i) (saved[i] && fen[i]==0)
#endif
#ifdef M_FENCEEARLY
#define FENCEABLE(i) true
#else
#define FENCEABLE(i) (pa[i]>=FENCE(i))
#endif
#ifdef M_KNOWNISNEW
#define ISNEW(i) (st==3)
#else
#define ISNEW(i) (st==3 && (nep[i]==0 || fen[i]>0))   /* no proof from before the event is good: it held nothing, or was fenced */
#endif
#ifdef M_FORGETEARLY
#define FORGETTABLE(i) true
#else
#define FORGETTABLE(i) (pa[i]>=FENCE(i))
#endif
#ifdef M_ONEFORALL
#define APPLIED(i) (napp[0] && nep[0]==epoch || napp[1] && nep[1]==epoch)
#endif
#ifdef M_OLDREPORT
#define APPLIED(i) (napp[i] && nep[i]==epoch || nep[i]>0 && nep[i]<epoch)   /* the number was reached in the old log */
#endif
#ifdef M_REPORTHEAD
#define APPLIED(i) (nep[i]==epoch)                                          /* reports what it has heard of */
#endif
#ifndef APPLIED
#define APPLIED(i) (napp[i] && nep[i]==epoch)
#endif

bool src; byte st; byte since; byte wage; byte epoch=1, eep; bool lost;     /* as in freshness.pml */
byte nep[N]; bool napp[N], has[N];
byte fr[N]; byte rq[N], rqt[N]; bool rph[N]; byte rpe[N];
bool saved[N], left[N]; byte pa[N]=NEVER;
byte fen[N];                      /* 1: no proof is given any more, and that is being written; 2: it is written */
bool new[N];                      /* in memory: it came, or came back, after the event, with no proof to serve by */
bool told[N];                     /* a publisher was told that the node is settled */

inline forgetProbe(i) { rq[i]=0; rqt[i]=0; rph[i]=false; rpe[i]=0 }
inline tick(i) {
  if :: fr[i]<BOUND(i) -> fr[i]++ :: else fi;
  if :: rq[i]>0 -> rqt[i]++; if :: rqt[i]>=BOUND(i) -> forgetProbe(i) :: else fi :: else fi;
  if :: pa[i]<NEVER -> pa[i]++ :: else fi }
inline restart(i) { new[i]=false; if :: fen[i]==1 -> fen[i]=0 :: else fi; pa[i]=ATRESTART(i) }
#ifdef M_LOSTDISKSETTLES
inline lose(i) { new[i]=false; saved[i]=false; fen[i]=0; pa[i]=NEVER }   /* whoever was known is forgotten, and counts as settled */
#else
inline lose(i) { new[i]=false; saved[i]=false; fen[i]=0; pa[i]=0 }       /* anyone may have been given a proof just before */
#endif

#define NODE(i) \
 :: d_step { rq[i]==1 && MAYPROVE(i) -> rq[i]=2; rph[i]=(st==3); rpe[i]=epoch; \
      if :: wage<pa[i] -> pa[i]=wage :: else fi; rqt[i]=rqt[i]+AGE; \
      if :: rqt[i]>=BOUND(i) -> forgetProbe(i) :: else fi } \
 :: d_step { (!saved[i] || fen[i]>0) && !left[i] -> new[i]=(new[i] || ISNEW(i)); \
      saved[i]=true; fen[i]=0 }                          /* its hello: durable before it is given a proof */ \
 :: d_step { saved[i] && fen[i]==0 && FENCEABLE(i) -> fen[i]=1 } /* silent: it is given no proof any more, */ \
 :: d_step { fen[i]==1 -> fen[i]=2 }                     /* and only then is that durable */ \
 :: d_step { saved[i] && FORGETTABLE(i) -> saved[i]=false; fen[i]=0; new[i]=false; pa[i]=NEVER } /* silent for long */ \
 :: d_step { !left[i] && nep[i]!=epoch -> nep[i]=epoch; napp[i]=(st==3); fr[i]=BOUND(i); has[i]=false; forgetProbe(i) } \
 :: d_step { nep[i]>0 && nep[i]==eep && st>=3 && !napp[i] -> napp[i]=true; has[i]=false } \
 :: d_step { nep[i]>0 -> nep[i]=0; napp[i]=false; has[i]=false; fr[i]=BOUND(i); left[i]=false; saved[i]=false; \
      fen[i]=0; new[i]=false; forgetProbe(i) } \
 :: d_step { nep[i]>0 && !left[i] -> left[i]=true; LEAVE(i) } \
 :: d_step { nep[i]>0 && !left[i] && rq[i]==0 -> rq[i]=1; rqt[i]=0 } \
 :: d_step { rq[i]==2 -> forgetProbe(i) }                /* lost */ \
 :: d_step { rq[i]==2 && rpe[i]==nep[i] && napp[i]>=rph[i] -> \
      if :: rqt[i]<fr[i] -> fr[i]=rqt[i] :: else fi; forgetProbe(i) } \
 :: d_step { nep[i]>0 && !src && !has[i] -> has[i]=true } \
 :: d_step { st==3 && !told[i] && (APPLIED(i) || pa[i]>=FENCE(i) || since>=FENCE(i) || left[i] || new[i]) -> told[i]=true } \
 :: d_step { has[i] && nep[i]>0 && fr[i]<BOUND(i) -> WITNESS(i) \
      assert(!told[i]);                                  /* the publisher was told the truth */ \
      assert(!(st>=2 && since>=BOUND(i))) }

#ifdef M_NOAGE
#define AGE 0
#else
#define AGE wage
#endif
#ifdef M_LEAVEFIRST
#define LEAVE(i) skip
#else
#define LEAVE(i) fr[i]=BOUND(i); has[i]=false; forgetProbe(i)
#endif
#ifdef REACH_ONETOLD
#define WITNESS(i) assert(!(told[1-i]));                 /* one node is settled, the other rightly is not */
#endif
#ifdef REACH_NEWEPOCHHIT
#define WITNESS(i) assert(!(nep[i]==2 && eep==2 && st==3));
#endif
#ifndef WITNESS
#define WITNESS(i)
#endif

active proctype P() {
 fr[0]=BOUND(0); fr[1]=BOUND(1);
 do
 :: d_step {
      if :: st>=2 && since<LB -> since++ :: else fi;
      if :: (st==1 || st==2) && wage<LB -> wage++ :: else fi;
      tick(0); tick(1) }
 :: d_step { !src -> src=true }
 :: d_step { src && st==0 -> st=1; wage=0 }
 :: d_step { st==1 -> st=0; wage=0 }
 :: d_step { st==1 -> st=2; eep=epoch }
 :: d_step { st==2 -> st=3; wage=0 }
 :: d_step { restart(0); restart(1); wage=0;             /* a restart that keeps the log */
      if :: st==1 -> st=0 :: st==2 -> st=3 :: else fi }
 :: d_step { !lost -> lost=true; epoch=2; wage=0; lose(0); lose(1);
      if :: st<=1 -> st=0 :: else -> st=4 fi }
 NODE(0)
 NODE(1)
#ifdef REACH_BOTHAPPLIED
 :: d_step { told[0] && told[1] && napp[0] && napp[1] && nep[0]==2 && nep[1]==2 && fr[0]==0 && fr[1]==0 -> assert(false) }
#endif
#ifdef REACH_KNOWNFENCED
 :: d_step { st==3 && since==0 && fen[0]==2 && told[0] && !lost && nep[0]==1 && !napp[0] -> assert(false) }
#endif
#ifdef REACH_NEWSETTLED
 :: d_step { st==3 && since<LS && new[0] && told[0] && nep[0]==0 && pa[0]<FENCE(0) -> assert(false) }
#endif
#ifdef REACH_ONEFENCED
 :: d_step { told[0] && told[1] && napp[0] && !napp[1] && nep[1]==1 && since<LS && !left[1] -> assert(false) }
#endif
 od
}
