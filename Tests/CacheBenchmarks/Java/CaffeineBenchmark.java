import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Caffeine under the same draws as the other subjects: keys are the 64 hexadecimal digits of a
 * SHA-256, values 1 KiB.
 *
 * <p>Arguments: workload, entries, threads, operations of each thread, rounds.
 */
public final class CaffeineBenchmark {
  private static final int KEYS = 1_000_000;
  private static final String[] names = new String[KEYS];

  public static void main(String[] arguments) throws Exception {
    String workload = arguments[0];
    int entries = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    int operations = Integer.parseInt(arguments[3]);
    int rounds = Integer.parseInt(arguments[4]);
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    for (int key = 0; key < KEYS; key++) {
      byte[] digest = sha256.digest(("question " + key).getBytes(StandardCharsets.UTF_8));
      StringBuilder text = new StringBuilder(64);
      for (byte part : digest) text.append(String.format("%02x", part));
      names[key] = text.toString();
    }
    int[][] draws = new int[threads][];
    for (int thread = 0; thread < threads; thread++) {
      draws[thread] =
          workload.equals("hits")
              ? even(operations, entries, thread + 1)
              : zipf(operations, thread + 1);
    }
    Cache<String, byte[]> cache = Caffeine.newBuilder().maximumSize(entries).build();
    for (int key = 0; key < entries; key++) cache.put(names[key], new byte[1024]);
    // The compiler at run time needs more rounds to settle than the others.
    run(cache, workload, draws);
    run(cache, workload, draws);
    double[] rates = new double[rounds];
    double ratio = 0;
    for (int round = 0; round < rounds; round++) {
      long began = System.nanoTime();
      long hits = run(cache, workload, draws);
      double seconds = (System.nanoTime() - began) / 1e9;
      rates[round] = (double) operations * threads / seconds;
      ratio = (double) hits / ((double) operations * threads);
    }
    Arrays.sort(rates);
    System.out.printf(
        "%.0f %.0f %.0f %.4f%n", rates[rounds / 2], rates[0], rates[rounds - 1], ratio);
  }

  private static long run(Cache<String, byte[]> cache, String workload, int[][] draws)
      throws InterruptedException {
    AtomicLong hits = new AtomicLong();
    CountDownLatch done = new CountDownLatch(draws.length);
    for (int[] own : draws) {
      new Thread(
              () -> {
                hits.addAndGet(run(cache, workload, own));
                done.countDown();
              })
          .start();
    }
    done.await();
    return hits.get();
  }

  private static long run(Cache<String, byte[]> cache, String workload, int[] draws) {
    long hits = 0;
    int turn = 0;
    boolean inserts = workload.equals("zipf");
    boolean fills = workload.equals("fills");
    for (int key : draws) {
      if (fills && ++turn == 10) {
        cache.put(names[key], new byte[1024]);
        turn = 0;
      } else if (cache.getIfPresent(names[key]) != null) {
        hits++;
      } else if (inserts) {
        cache.put(names[key], new byte[1024]);
      }
    }
    return hits;
  }

  // SplitMix64 and the same search as the other subjects'.
  private static long state;

  private static long next() {
    long word = state += 0x9E3779B97F4A7C15L;
    word = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
    word = (word ^ (word >>> 27)) * 0x94D049BB133111EBL;
    return word ^ (word >>> 31);
  }

  private static int[] even(int count, int below, long seed) {
    state = seed;
    int[] draws = new int[count];
    for (int index = 0; index < count; index++) draws[index] = (int) ((next() >>> 33) % below);
    return draws;
  }

  private static int[] zipf(int count, long seed) {
    double[] cumulated = new double[KEYS];
    double sum = 0;
    for (int rank = 1; rank <= KEYS; rank++) {
      sum += Math.pow(rank, -0.99);
      cumulated[rank - 1] = sum;
    }
    state = seed;
    int[] draws = new int[count];
    for (int index = 0; index < count; index++) {
      double wanted = (next() >>> 11) * 0x1p-53 * sum;
      int low = 0;
      int high = KEYS - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (cumulated[middle] < wanted) low = middle + 1;
        else high = middle;
      }
      draws[index] = low;
    }
    return draws;
  }
}
