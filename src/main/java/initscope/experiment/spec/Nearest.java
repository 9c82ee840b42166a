package initscope.experiment.spec;

import java.util.List;
import java.util.Locale;

/// The name somebody probably meant.
public final class Nearest {

    private Nearest() {
    }

    /// The name with the fewest edits from the word, "" if even that is more than half of it.
    public static String of(String word, List<String> names) {
        String plain = word.length() > 40 ? word.substring(0, 40) : word;
        plain = plain.toLowerCase(Locale.ROOT).replace('_', '-');
        String best = "";
        int fewest = Math.max(1, plain.length() / 2) + 1;
        for (String name : names) {
            int edits = edits(plain, name);
            if (edits < fewest || name.startsWith(plain) && plain.length() > 1 && best.isEmpty()) {
                fewest = edits;
                best = name;
            }
        }
        return best;
    }

    /// Insertions, deletions and substitutions between two words (Levenshtein 1966).
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
