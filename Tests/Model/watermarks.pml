/* What a node may claim of itself: frames in any order, twice or never, catch-up pages that are old when
   they arrive or come in parts, compaction, a floor, versions known and unknown, tickets; and a log that
   is lost, or rolled back under the same epoch until somebody notices.

   No time: that a proof allows no more than what is applied is in freshness.pml. Here: what a node says
   it has applied, its rule of liveness honours. Whatever it serves was right, by the log alone, at some
   position from the one it claims on: and as an event makes right all that came before it, what says no version
   was read after each event that is applied, also where the source had changed without one. What declares its
   version is welcome where the log leaves open which version is right. Claims count only towards the run of the coordinator that the node
   has said hello to, since no other gives it a proof.

   Abstractions, and why they are sound:
   - One dimension D that the entry depends on, since an entry is dead if any of its dependencies says
     so; events on others (OTHER) only take up numbers. One entry, since entries do not meet. Up to E
     events in each history; one loss or roll-back.
   - What was read is known by the last event whose change of the source it has seen. A ticket and the
     read are one step: for what was read, an older `asOf` dies sooner. An insert asks the same rule as a
     lookup, so a fill that has read is an entry.
   - A page is made when it arrives, of any head and floor that there were since it was asked for: that it was on its way
     meanwhile makes no difference. All that a coordinator says names its run, and a node passes over what
     is not of the run that it is welcome in: so frames and pages of a run that is over arrive here before it
     ends, and those of the next after the hello to it. In M_OTHERRUN the run is not looked at.
   - That drops which every entry here has outlived may be forgotten is taken from lifetimes.            */
#ifndef E
#define E 3
#endif
#ifndef CFG
#define CFG 2                     /* D is what deployments set (1), what they do not (0), or either (2) */
#endif
#define OTHER 1
#define DROP 2                    /* an event on D that names no version */
#define NAME 3                    /* one that names version 0; NAME+1: version 1 */
#define NIL 9

/* the source and the log */
byte pend; bool cur, cfg;         /* whether D is what deployments set, and so never forgotten; a change of the source that is not published yet; its version */
byte head, floor; byte ty[E+1];
byte eb;                          /* where the log stood when its epoch began: versions named by then are not known */
#ifdef M_UNCHANGED
byte said[E+1];                   /* what was published; ty is what nodes are told */
#else
#define said ty
#endif
byte epoch=1; bool gen, broken; byte kept;                /* the coordinator's run; what a loss left of the log */
/* the node */
byte jn; bool jgen;               /* session: epoch (0 none) and run */
byte ap=NIL; bool agen;           /* applied, and the run it was reached in: with the number, the digest */
byte mh; bool mgen;               /* the furthest position heard of, likewise */
byte ca, da, ev; bool av;         /* watermark of D: changedAt, droppedAt; of everything; the active version */
byte ts, te;                      /* tail: frames beyond a gap, after `ts` through `te`; none if te is 0 */
bool cu, cun; byte cua, cuh, cuc;      /* catch-up: asked, named only, after where; how far the log was then; what its pages tell for certain */
bool obj; byte asOf, rd; bool rp, kn, rv, ru;  /* an entry; read through which event, and what waits; version read, and said */

/* Whether a position with its digest is one of this log. */
#define SAME(n,r) (n<=kept || r==gen)
#define ISOURS(n,r) (n<=head && SAME(n,r))
#define CONTINUES(n,r) (n<head || (n==head && SAME(n,r)))
#ifdef M_APPLIEDONLY
#define HELLOISOURS (ap==NIL || ISOURS(ap,agen))          /* a hello says only what is applied */
#else
#define HELLOISOURS ((ap==NIL || ISOURS(ap,agen)) && ISOURS(mh,mgen))
#endif
#ifdef M_OTHERRUN
#define HEARS (jn==epoch)
#else
#define HEARS (jn==epoch && jgen==gen)                    /* else it is passed over, and a hello follows */
#endif
#ifdef M_JOINMERGESOLD
#define COVERED(n) false
#else
#define COVERED(n) (n<=cuc)                               /* the pages that are waited for tell of it */
#endif
#ifdef M_GAPCLAIMED
#define FOLLOWS(n) (ap!=NIL)
#else
#define FOLLOWS(n) (ap!=NIL && n-1<=ap)
#endif
#ifdef M_FIRSTPAGE
#define ISLAST(cut,h) true
#else
#define ISLAST(cut,h) (cut>=h)
#endif
#ifdef M_UNKNOWNLIVES
#define BYCHANGE true
#else
#define BYCHANGE (asOf>=ca)
#endif
#ifdef M_EPOCHKEEPSVERSIONS
#define KNOWNFROM 0
#else
#define KNOWNFROM eb
#endif
#ifdef M_JOINOMITSDROPS
#define OMITS(cut) false
#else
#define OMITS(cut) (cun && cua>0 && cut>cuc)
#endif
#ifdef M_NAMEDONLY
#define NAMEDONLY true
#else
#define NAMEDONLY (ap==NIL)
#endif
#ifdef M_FORGETYOUNG
#define OUTLIVED(n) true
#else
#define OUTLIVED(n) (!obj || asOf>=n)
#endif
/* The rule of liveness; `mergeDrop` and `mergeName` forget a version that a later drop leaves open. */
#define ALIVE (asOf>=ev && asOf>=da && ((kn && ca>0) -> ru==av : BYCHANGE))
#define LIVE (jn==epoch && jgen==gen && ap!=NIL)

/* What a drop leaves open counts as dropped by it. */
inline leaveOpen() {
#ifdef M_CLOSEDDROP
  skip
#else
  if :: da>ca -> ca=0; av=false :: else fi
#endif
}
/* Which versions are active through `x` is not known any more. */
inline forgetVersions(x) { if :: ca>0 && ca<=x -> if :: ca>da -> da=ca :: else fi; ca=0; av=false :: else fi }
/* Merging by maximum, each part on its own. */
inline mergeDrop(x) {
#ifdef M_OVERWRITEDROPS
  da=x
#else
  if :: x>da -> da=x :: else fi;
  leaveOpen()
#endif
}
inline mergeName(x,v) {
#ifdef M_OVERWRITENAMES
  ca=x; av=v
#else
  if :: x>ca -> ca=x; av=v :: else fi;
  leaveOpen()
#endif
}
inline advance(p) {
  ap=p;
  if :: te>0 && ts<=ap -> if :: te>ap -> ap=te :: else fi; ts=0; te=0 :: else fi;
  agen=gen }
inline ask(a) { cu=true; cua=a; cuh=head; cuc=(ap==NIL -> head : 0); cun=NAMEDONLY }
inline noCatchUp() { cu=false; cua=0; cuh=0; cuc=0; cun=false }
inline noObject() { obj=false; asOf=0; rd=0; rp=false; kn=false; rv=false; ru=false }
inline forgetWatermarks() { ca=0; da=0; ev=0; av=false }
inline forgetAll() { ap=NIL; agen=false; ts=0; te=0; noObject() }
inline fill() { obj=true; asOf=ap; rd=head; rp=(pend>0) }
inline truncate(k) {
  kept=k; head=k; gen=true; broken=true;
  if :: floor>k -> floor=k :: else fi;
  if :: rd>k -> rd=k :: else fi;  /* what was lost is not published again; later changes are not in it */
  i=k+1;
  do :: i<=E -> ty[i]=0; said[i]=0; i++ :: else -> break od;
  i=0 }

/* Each choice is a step of its own, with its guard inside: steps within an `atomic` would all be stored. */
#if E>3
#error "FRAME and PAGE reach to 3"
#endif
#define FRAME(n) :: d_step { HEARS && n<=head && n>eb -> frame(n) }    /* what came before is of the epoch before */
#define PAGE(h,cut,f) :: d_step { \
   cu && jn==epoch && jgen==gen && h<=head && h>=cua && h>=cuh && f<=floor && (cut==h || cut>cua) -> page(h,cut,f) }
inline frame(n) {
  if
  :: ap!=NIL && (n<=ap || (n-1==ap && !SAME(ap,agen))) -> skip         /* known, or of another history */
  :: COVERED(n) -> skip
  :: else ->
     if :: n>mh -> mh=n; mgen=gen :: else fi;
     if
#ifdef M_VERSIONLESSNAMES
     :: ty[n]==DROP -> mergeName(n,av)
#else
     :: ty[n]==DROP -> mergeDrop(n)
#endif
     :: ty[n]>=NAME -> mergeName(n,ty[n]-NAME)
     :: else
     fi;
     if
     :: FOLLOWS(n) -> advance(n)
     :: else ->
        if :: te>0 && te==n-1 -> te=n :: te==0 || (te!=n-1 && n>te) -> ts=n-1; te=n :: else fi;
        if :: ap!=NIL && !cu -> ask(ap) :: else fi
     fi
  fi }
/* All that was last touched after `cua` through `cut`, when the head was `h` and the floor `f`. */
inline page(h,cut,f) {
#ifdef REACH_COMPACTED
  assert(!(obj && ap==0 && te==0 && da==0 && cut==h && h==E && ty[1]==DROP && ty[E]==DROP));
#endif
  if :: h>mh -> mh=h; mgen=gen :: else fi;
#ifndef M_NOFLOOR
  if :: f>0 && (ap==NIL || ap<f) ->
        if :: ap!=NIL && f>ev -> ev=f :: else fi;
        if :: !cfg && ca<=f && da<=f -> ca=0; da=0; av=false :: else fi
  :: else fi;
#endif
#ifndef M_JOINKEEPSNAMES
  if :: ap==NIL && cua==0 -> forgetVersions(h) :: else fi;       /* it tells of all that are active, and of no drop */
#endif
  i=1;
  do
  :: i<=h ->
     if
     :: ty[i]==DROP || (ty[i]>=NAME && i<=KNOWNFROM) -> wd=i
     :: ty[i]>=NAME && i>KNOWNFROM -> wc=i; wv=ty[i]-NAME
     :: else
     fi;
     i++
  :: else -> break
  od;
  lt=(wc>wd -> wc : wd);
#ifndef M_CLOSEDDROP
  if :: wd>wc -> wc=0; wv=false :: else fi;
#endif
  if
  :: lt>cua && lt<=cut && (lt>f || cfg) && (!cun || wc>0) ->
     if :: wd>0 -> mergeDrop(wd) :: else fi;
     if :: wc>0 -> mergeName(wc,wv) :: else fi
  :: else
  fi;
  if
#ifndef M_JOINOMITSDROPS
  :: cun && cua>0 && cut>cuc -> cua=cuc; cuh=h; cun=false          /* a drop since the first page is not told by it */
#endif
  :: !OMITS(cut) && ISLAST(cut,h) ->
     if :: ap!=NIL && ap>=h :: else -> advance(h) fi;
     noCatchUp();
     if :: te>ap -> ask(ap) :: else fi
  :: else -> if :: cun && cua>0 -> skip :: else -> cuc=h fi; cua=cut; cuh=h
  fi;
  i=0; wc=0; wd=0; wv=false; lt=0 }

active proctype P() {
 byte i, wc, wd, lt; bool wv, ok;
 if :: CFG!=0 -> cfg=true :: CFG!=1 -> cfg=false fi;
 do
 /* ---- the source, then the log ---- */
 :: d_step { pend==0 && head<E -> pend=DROP }
 :: d_step { pend==0 && head<E -> cur=1-cur; pend=NAME }
 :: d_step { pend==0 && head<E -> pend=NAME }                     /* the version in force is named anew */
 :: d_step { pend>0 -> pend=0; rp=false }                           /* refused, or lost on the way */
 :: d_step { pend>0 && head<E ->
#ifdef M_UNCHANGED
      i=head;
      do :: i>0 && ty[i]==OTHER -> i-- :: else -> break od;
      ty[head+1]=(pend==DROP -> DROP : ((i>0 && ty[i]==NAME+cur) -> OTHER : NAME+cur));
      i=0;
#else
      ty[head+1]=(pend==DROP -> DROP : NAME+cur);
#endif
      head++; said[head]=(pend==DROP -> DROP : NAME+cur); pend=0;
      if :: rp -> rd=head; rp=false :: else fi }
 :: d_step { head<E -> head++; ty[head]=OTHER; said[head]=OTHER }
 :: d_step { floor<head -> floor++ }
 :: d_step { !broken && head>0 -> truncate(0); epoch=2; eb=0 }              /* a lost disk */
 :: d_step { !broken && head>1 -> truncate(1) }                         /* a backup: the same epoch, fewer events */
 :: d_step { !broken && head>2 -> truncate(2) }
 FRAME(1) FRAME(2) FRAME(3)
 /* ---- hello and welcome ---- */
 :: d_step { jn!=epoch || jgen!=gen ->
      if
      :: jn==epoch && !HELLOISOURS -> epoch=2; eb=head                          /* continuity is not proven */
      :: else ->
         if
         :: jn>0 && (jn!=epoch || (ap!=NIL && !CONTINUES(ap,agen)) || !CONTINUES(mh,mgen)) ->
            forgetAll();
#ifndef M_KEEPLOST
            forgetWatermarks()
#endif
         :: else
         fi;
         jn=epoch; jgen=gen; mh=head; mgen=gen; noCatchUp();
         if :: ap==head -> agen=gen :: ap==NIL -> ask(0) :: else -> ask(ap) fi
      fi }
 :: d_step { LIVE && ap<head && !cu -> ask(ap) }                        /* a beacon, or a proof */
 PAGE(0,0,0) PAGE(1,1,0) PAGE(1,1,1) PAGE(2,1,0) PAGE(2,1,1) PAGE(2,1,2) PAGE(2,2,0) PAGE(2,2,1) PAGE(2,2,2)
 PAGE(3,1,0) PAGE(3,1,1) PAGE(3,1,2) PAGE(3,1,3) PAGE(3,2,0) PAGE(3,2,1) PAGE(3,2,2) PAGE(3,2,3)
 PAGE(3,3,0) PAGE(3,3,1) PAGE(3,3,2) PAGE(3,3,3)
 /* ---- the node forgets what nothing here is old enough to mind, nor a page; what deployments set stays ---- */
 :: d_step { LIVE && !cu && !cfg && (ca>0 || da>0) && ca<=ap && da<=ap && OUTLIVED(ca) && OUTLIVED(da) -> ca=0; da=0; av=false }
 :: d_step { LIVE && ev>0 && ev<=ap && OUTLIVED(ev) -> ev=0 }
 :: d_step { jn>0 -> forgetAll(); forgetWatermarks(); jn=0; jgen=false; mh=0; mgen=false; noCatchUp() }   /* killed */
 /* ---- fills ---- */
 :: d_step { !obj && ap!=NIL -> fill(); kn=true; rv=cur; ru=cur }
 :: d_step { !obj && ap!=NIL -> fill() }
#ifdef M_BELIEF
 :: d_step { !obj && ap!=NIL && ca>0 -> fill(); kn=true; rv=cur; ru=av } /* what the agent takes for current */
#endif
#ifdef M_LATEPIN
 :: d_step { obj && ap!=NIL && asOf!=ap -> asOf=ap }              /* pinned when it is redeemed */
#endif
 :: d_step { obj -> noObject() }                        /* given up, expired, reclaimed, or evicted */
 /* ---- a lookup ---- */
 :: d_step { obj && LIVE && ALIVE ->
#ifdef REACH_NEWVERSIONEARLY
      assert(!(kn && asOf<ca && rd<ca));                  /* made under the new version before its event came */
#endif
#ifdef REACH_BACKTOOLD
      assert(!(kn && ap==E && rd==0 && ty[1]==NAME+1 && ty[2]==NAME && !rv));  /* right again after a return */
#endif
#ifdef REACH_DIVERGED
      assert(!(jn==2 && kept>0 && ap==E && ca>kept));     /* in the new epoch after a backup was noticed */
#endif
      i=1; ok=!kn;
      do
      :: i<=head ->
         if :: i<=ap && said[i]==DROP -> assert(rd>=i) :: else fi;
         if :: i<=ap && said[i]>=NAME && !kn -> assert(rd>=i) :: else fi;
         if :: i-1>=ap && (wc==0 || wv==rv) -> ok=true :: else fi;     /* its version is right at i-1 */
         if :: i<=ap && said[i]>=NAME -> lt=i :: else fi;
         if
         :: said[i]>=NAME && i>eb -> wc=i; wv=said[i]-NAME
         :: said[i]==DROP || (said[i]>=NAME && i<=eb) -> wc=0; wv=false  /* open: no version is wrong */
         :: else
         fi;
         i++
      :: else -> break
      od;
      if :: wc==0 || wv==rv || rd>=lt -> ok=true :: else fi;           /* or it was read after what is applied */
      assert(ok);
      i=0; wc=0; wv=false; lt=0; ok=false }
 /* ---- where the log leaves the version open, what declares one and was made since is welcome ---- */
 :: d_step { obj && kn && LIVE && ap==head && asOf==ap ->
      i=1;
      do
      :: i<=head ->
         if
         :: ty[i]>=NAME && i>eb -> wc=i
         :: ty[i]==DROP || (ty[i]>=NAME && i<=eb) -> wc=0
         :: else
         fi;
         i++
      :: else -> break
      od;
      assert(wc>0 || ALIVE);
      i=0; wc=0 }
#ifdef REACH_FLOORDROPS
 :: d_step { obj && ev>0 && asOf<ev && da==0 && ca==0 && LIVE -> assert(false) }
#endif
 od
}
