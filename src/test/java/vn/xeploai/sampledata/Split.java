package vn.xeploai.sampledata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits a whole number in proportion to weights so that the parts add up exactly (largest remainder). */
final class Split {
    private Split() {}

    static int[] of(int total, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.toIntExact(total * weights[i] / sum);
        }
        int missing = total - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(total * weights[i] % sum)))
                .limit(missing)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
