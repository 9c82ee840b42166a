package initscope.experiment.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/// A named column of a table. NaN stands where a number does not apply or could not be measured.
public sealed interface Column {

    /// Lower case, words joined by `_`: unit and shape in the name.
    String name();

    int size();

    record Numbers(String name, double[] values) implements Column {
        public Numbers {
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        /// @param row counted from 0
        public double at(int row) {
            return values[row];
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbers(String n, double[] v) && n.equals(name) && Arrays.equals(v, values);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(values);
        }
    }

    record Counts(String name, long[] values) implements Column {
        public Counts {
            values = values.clone();
        }

        @Override
        public long[] values() {
            return values.clone();
        }

        /// @param row counted from 0
        public long at(int row) {
            return values[row];
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counts(String n, long[] v) && n.equals(name) && Arrays.equals(v, values);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(values);
        }
    }

    record Words(String name, List<String> values) implements Column {
        public Words {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    /// A column read off a list.
    static <T> Column numbers(String name, Collection<T> rows, ToDoubleFunction<? super T> value) {
        return new Numbers(name, rows.stream().mapToDouble(value).toArray());
    }

    static <T> Column counts(String name, Collection<T> rows, ToLongFunction<? super T> value) {
        return new Counts(name, rows.stream().mapToLong(value).toArray());
    }

    static <T> Column words(String name, Collection<T> rows, Function<? super T, String> value) {
        return new Words(name, rows.stream().map(value).toList());
    }
}
