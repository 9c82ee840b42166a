package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Labels sorted into classes: whole numbers by their size, words by the alphabet.
///
/// @param labels the class of each sample, from 0
/// @param names what stands in the file for each class
record Classes(int[] labels, List<String> names) {
    /// More than anybody sorts into; a column of measurements taken for labels has more.
    static final int MOST = 1000;

    /// Gathers labels as they come.
    static final class Sorter {
        private final String path;
        private final Map<String, Integer> seen = new LinkedHashMap<>();
        private int[] places = new int[1024];
        private int size;

        Sorter(String path) {
            this.path = path;
        }

        /// @param where line or sample, for the sentence
        void add(String text, long where) throws Found {
            String label = normal(text);
            if (label.isEmpty() || isFraction(label)) {
                throw new Found(Kind.LABEL, path, where, text);
            }
            Integer place = seen.get(label);
            if (place == null) {
                place = seen.size();
                if (place == MOST) {
                    throw new Found(Kind.CLASSES, path, MOST);
                }
                seen.put(label, place);
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        Classes sorted() {
            List<String> names = new ArrayList<>(seen.keySet());
            boolean numbers = names.stream().allMatch(n -> n.matches("-?\\d{1,15}"));
            names.sort(numbers ? Comparator.comparingLong(Long::parseLong) : Comparator.naturalOrder());
            int[] order = new int[names.size()];
            for (int i = 0; i < names.size(); i++) {
                order[seen.get(names.get(i))] = i;
            }
            int[] labels = new int[size];
            for (int i = 0; i < size; i++) {
                labels[i] = order[places[i]];
            }
            return new Classes(labels, names);
        }

        /// `3.0` is class 3.
        private static String normal(String text) {
            return text.matches("-?\\d{1,15}\\.0*") ? text.substring(0, text.indexOf('.')) : text;
        }

        /// A measurement, not a class.
        private static boolean isFraction(String text) {
            boolean number = !Double.isNaN(Cells.number(text, 0, text.length()));
            return number && !text.matches("-?\\d{1,15}") || text.equalsIgnoreCase("nan");
        }
    }
}
