/* Bounded staleness at one node, in full detail: proofs timed from sending, the age of a proof given
   while an append is under way, two content classes, a margin for a slow clock, tickets, restarts of
   both sides, and a lost disk.

   Time only counts down or up to a cap, so it is unbounded; one Tick may come between any two steps.
   Messages wait as long as they like, or are lost. A node's clock may lose one tick in the life of
   each proof, and what a node runs of a bound is therefore one tick less.

   Abstractions, and why they are sound:
   - One event `e` and the entries that it kills. A hit that breaks the promise breaks it by one event
     and one entry; of all other events only matters whether a head, or what is applied, is before `e`
     or not, which is one bit. What early and compacted changes do is in watermarks.pml.
   - Only stale content is tracked: content read after the source was changed can break nothing, and
     one that replaces a stale entry removes it. A ticket and the read of the source are one step,
     since a later read is fresher.
   - One probe at a time. Each proof is true or not on its own, and a node keeps the youngest.
   - Coming up to date takes one step, at any time: frames and pages that are under way are the time
     before it.
   - A restart of the coordinator takes one step: being down is not answering.
   Build with -DM_...: one rule less; with -DA_...: one assumption less; with -DREACH_...: a state that
   must be reachable. Each must give an error.                                                       */
#ifndef LS
#define LS 2                      /* the bound of the short class, in real ticks */
#endif
#ifndef LB
#define LB 4                      /* that of the long class: what the node declares */
#endif
#ifdef M_NOMARGIN
#define NODE(l) (l)
#else
#define NODE(l) ((l)-1)           /* what a node runs: margin for one lost tick */
#endif
#define OLD NODE(LB)              /* a proof of this age allows nothing */
#define BOUND(c) (c==1 -> LS : LB)
#ifdef M_LONGESTBOUND
#define RUNS(c) NODE(LB)
#else
#define RUNS(c) NODE(BOUND(c))
#endif
#ifdef M_NOPROOF
#define PROVEN(c) true
#else
#define PROVEN(c) (fr<RUNS(c))
#endif
#ifdef M_NOCATCHUP
#define BORNEOUT true
#else
#define BORNEOUT (napp>=rph)
#endif
#ifdef M_ANYEPOCH
#define OURS true
#else
#define OURS (rpe==nep)
#endif

bool src;                         /* the source was changed */
byte st;                          /* `e`: 0 not there, 1 being written, 2 durable, 3 known so, 4 lost with the disk */
byte since;                       /* real ticks since it is durable, at most LB */
byte wage;                        /* real ticks since the write began, at most OLD */
byte epoch=1, eep; bool lost;     /* eep: the epoch that `e` was committed in */
byte nep; bool napp;              /* the node: 0 not joined; whether `e` is applied */
byte has;                         /* a stale entry: 0 none, 1 of the short class, 2 of the long one */
byte fill; bool fbad;             /* a fill that has read stale content; whether it was overtaken */
byte fr=OLD; bool fskip;          /* node ticks since freshAsOf; whether its lost tick is used up */
byte rq, rqt; bool rskip;         /* 0 none, 1 asked, 2 answered; node ticks since SENDING, and the answer's age */
bool rph; byte rpe;               /* the answer: whether its head has `e`; its epoch */
bool hb, hbh; byte hbe;           /* M_FROMRECEIPT: a heartbeat under way */
byte chk;                         /* A_CHECKTHENUSE: looked up, not used yet */

inline forgetProbe() { rq=0; rqt=0; rskip=false; rph=false; rpe=0 }
inline unprove() { fr=OLD; fskip=false }
inline drop() { has=0; if :: fill>0 -> fbad=true :: else fi }

active proctype P() {
 do
 /* ---- time ---- */
 :: atomic {
      if :: st>=2 && since<LB -> since++ :: else fi;
      if :: (st==1 || st==2) && wage<OLD -> wage++ :: else fi;
      if
      :: !(fr<OLD && fskip) && !(rq>0 && rskip) -> fskip=(fr<OLD); rskip=(rq>0)   /* the node's clock loses this tick */
      :: if :: fr<OLD -> fr++ :: else fi; if :: rq>0 -> rqt++ :: else fi
      fi;
      if :: fr>=OLD -> unprove() :: else fi;
      if :: rq>0 && rqt>=OLD -> forgetProbe() :: else fi }
 /* ---- the source, and the log's owner ---- */
#ifdef A_EVENTFIRST
 :: d_step { st==0 -> st=1; wage=0 }
 :: d_step { st==3 && !src -> src=true }
#else
 :: d_step { !src -> src=true }
 :: d_step { src && st==0 -> st=1; wage=0 }
#endif
 :: d_step { st==1 -> st=0; wage=0 }                     /* the disk is full, or a crash before it was durable */
 :: d_step { st==1 -> st=2; eep=epoch }                  /* the promise counts from here */
 :: d_step { st==2 -> st=3; wage=0 }                     /* the owner is told, or reads it after a crash */
 :: d_step { !lost -> lost=true; wage=0;                 /* a lost disk, at any time */
      if :: st<=1 -> st=0 :: else -> st=4 fi;
#ifndef M_NOEPOCH
      epoch=2
#endif
    }
 :: atomic { rq==1 -> rq=2; rph=(st==3); rpe=epoch;
#ifndef M_NOAGE
      rqt=rqt+wage;
#endif
#ifdef M_ZOMBIE
      if :: true :: rph=false fi;                        /* an owner that was replaced, and does not know */
#endif
      if :: rqt>=OLD -> forgetProbe() :: else fi }
#ifdef M_FROMRECEIPT
 :: d_step { !hb -> hb=true; hbh=(st==3); hbe=epoch }
 :: d_step { hb && nep==hbe && napp>=hbh -> hb=false; hbh=false; hbe=0; fr=0; fskip=false }
#endif
 /* ---- the node ---- */
 :: d_step { nep!=epoch -> nep=epoch;
#ifdef M_KEEPCACHE
      napp=(st==3);
      if :: napp -> drop() :: else fi
#else
      napp=(st==3); unprove(); forgetProbe(); drop()
#endif
    }
 :: d_step { nep>0 && nep==eep && st>=3 && !napp -> napp=true; drop() }
 :: d_step { nep>0 -> nep=0; napp=false; has=0; fill=0; fbad=false; unprove(); forgetProbe(); chk=0 }   /* killed */
 :: d_step { nep>0 && rq==0 -> rq=1; rqt=0; rskip=false }
#ifdef M_ANYANSWER
 :: d_step { rq==2 -> rqt=0; rskip=false }               /* an answer is taken for one to a younger probe */
#endif
 :: d_step { rq==2 -> forgetProbe() }                    /* the answer is lost */
 :: d_step { rq==2 && nep>0 && OURS && BORNEOUT ->
      if :: rqt<fr -> fr=rqt; fskip=rskip :: else fi; forgetProbe() }
 /* ---- fills ---- */
#ifdef A_STALEREAD
 :: atomic { nep>0 && fill==0 -> if :: fill=1 :: fill=2 fi }            /* reads a replica that lags */
#else
 :: atomic { nep>0 && fill==0 && !src -> if :: fill=1 :: fill=2 fi }
#endif
#ifdef M_NOTICKET
 :: d_step { fill>0 -> has=fill; fill=0; fbad=false }
#else
 :: d_step { fill>0 -> if :: !fbad -> has=fill :: else fi; fill=0; fbad=false }
#endif
 /* ---- lookups: the promise ---- */
#ifdef A_CHECKTHENUSE
 :: d_step { has>0 && nep>0 && PROVEN(has) && chk==0 -> chk=has }   /* the thread is paused before it uses the answer */
 :: d_step { chk>0 -> assert(!(st>=2 && since>=BOUND(chk))); chk=0 }
#endif
 :: d_step { has>0 && nep>0 && PROVEN(has) ->
#ifdef REACH_SHORTHIT
      assert(!(has==1 && st==3 && since==LS-1));         /* stale for as long as the short class may be */
#endif
#ifdef REACH_LONGHIT
      assert(!(has==2 && st==3 && since==LB-1));
#endif
#ifdef REACH_NEWEPOCHHIT
      assert(!(nep==2 && eep==2 && st==3));              /* a new history, an entry and an event of it */
#endif
#ifdef REACH_LOSTHIT
      assert(!(nep==1 && epoch==2 && st==4));            /* what a lost log killed, in the bound */
#endif
      assert(!(st>=2 && since>=BOUND(has))) }
#ifdef REACH_AGEDPROOF
 :: d_step { rq==2 && st==2 && rqt>0 && wage==rqt && napp>=rph && rpe==nep -> assert(false) }
#endif
#ifdef REACH_PROVENAFTER
 :: d_step { napp && fr==0 && nep==2 && epoch==2 -> assert(false) }
#endif
 od
}
