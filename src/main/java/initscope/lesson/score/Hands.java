package initscope.lesson.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A show of hands: how many were for each option. Immutable.
public record Hands(List<Integer> counts) {
    private static final int MOST = 9999;

    public Hands {
        counts = List.copyOf(counts);
    }

    /// Nobody yet.
    public static Hands of(int options) {
        return new Hands(Collections.nCopies(options, 0));
    }

    /// With so many for an option counted from 0; never below none.
    public Hands with(int option, int count) {
        List<Integer> list = new ArrayList<>(counts);
        list.set(option, Math.clamp(count, 0, MOST));
        return new Hands(list);
    }

    /// With one more, or with a negative number fewer, for an option.
    public Hands plus(int option, int more) {
        return with(option, counts.get(option) + Math.clamp(more, -MOST, MOST));
    }

    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// The share of the hands an option got; 0 where nobody raised one.
    public double share(int option) {
        return total() == 0 ? 0 : (double) counts.get(option) / total();
    }

    /// As text: `3 12 0`.
    public String text() {
        return String.join(" ", counts.stream().map(String::valueOf).toList());
    }

    /// Reads [#text]; what is no count becomes 0.
    public static Hands read(String text, int options) {
        Hands hands = of(options);
        String[] words = text.strip().split("\\s+");
        for (int k = 0; k < Math.min(options, words.length); k++) {
            hands = hands.with(k, words[k].matches("[0-9]{1,4}") ? Integer.parseInt(words[k]) : 0);
        }
        return hands;
    }
}
