package initscope.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables in the three forms other programs read, each read back.
class TableTest {
    private static final List<String> NASTY = List.of("=1+1", "+A1", "-2+3", "@SUM(A1)", "\t=x", "\rx", "a,b", "say \"no\"", "two\nlines",
            "평범한 글", "", "-0.5");
    private static final double[] NUMBERS = {-1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.1, -0.0,
        Double.MIN_VALUE, Double.MAX_VALUE, 1e-300, 7, -2, 3};

    @TempDir
    Path folder;

    private static Table table() {
        return Table.of("some", new Column.Words("text", NASTY), new Column.Numbers("value", NUMBERS),
                new Column.Counts("count", new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 5, 6, 7, 8, 9, 10, 11}));
    }

    @Test
    void noTextInCsvIsRunByASpreadsheetAndNumbersStayNumbers() {
        String text = CsvText.of(List.of(table()));
        List<List<String>> rows = CsvReader.read(text);
        assertEquals(List.of("text", "value", "count"), rows.getFirst());
        for (int i = 0; i < NASTY.size(); i++) {
            String read = rows.get(i + 1).getFirst();
            String meant = NASTY.get(i);
            boolean risky = !meant.isEmpty() && "=+-@\t\r".indexOf(meant.charAt(0)) >= 0;
            assertEquals(risky ? "'" + meant : meant, read);
            assertEquals(NUMBERS[i], Double.parseDouble(rows.get(i + 1).get(1)));
        }
        assertTrue(text.contains(",-1.5,"), "a negative number is no text");
    }

    @Test
    void severalTablesInCsvShareOneHead() {
        Table other = Table.of("other", new Column.Numbers("value", new double[] {4}), new Column.Words("more", List.of("x")));
        List<List<String>> rows = CsvReader.read(CsvText.of(List.of(table(), other)));
        assertEquals(List.of("table", "text", "value", "count", "more"), rows.getFirst());
        assertEquals(List.of("other", "", "4.0", "", "x"), rows.getLast());
        assertEquals(1 + NASTY.size() + 1, rows.size());
    }

    @Test
    void jsonKeepsEveryNumberAndNamesThoseItLacks() {
        JsonObject read = JsonParser.parseString(TableJson.of("\"title\"", List.of(table()))).getAsJsonObject();
        assertEquals("\"title\"", read.get("title").getAsString());
        for (int i = 0; i < NUMBERS.length; i++) {
            JsonObject row = read.getAsJsonArray("some").get(i).getAsJsonObject();
            assertEquals(NUMBERS[i], Double.parseDouble(row.get("value").getAsString()));
            assertEquals(NASTY.get(i), row.get("text").getAsString());
        }
    }

    @Test
    void npzComesBackBitForBit() throws IOException {
        byte[] file = new Npz().add(table()).add("matrix", new double[] {1, 2, 3, 4, 5, 6}, 2, 3).add("one", new long[] {9})
                .add("none", new double[0], 0).add("한글", List.of("참", "거짓 😀"), 2).bytes();
        Map<String, NpzReader.Array> read = NpzReader.read(file);
        assertEquals(NASTY, read.get("some_text").values());
        for (int i = 0; i < NUMBERS.length; i++) {
            assertEquals(Double.doubleToRawLongBits(NUMBERS[i]), Double.doubleToRawLongBits(read.get("some_value").number(i)));
        }
        assertEquals(List.of(2, 3), read.get("matrix").shape());
        assertEquals(List.of(), read.get("one").shape());
        assertEquals(List.of(0), read.get("none").shape());
        assertEquals(List.of("참", "거짓 😀"), read.get("한글").values());
        assertEquals(Long.MIN_VALUE, read.get("some_count").values().get(4));
    }

    @Test
    void whatIsNoArrayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Npz().add("x", new double[5], 2, 3));
        assertThrows(IllegalArgumentException.class, () -> new Npz().add("x", new double[1], 1).add("x", new double[1], 1));
        assertThrows(IllegalArgumentException.class, () -> Table.of("x", new Column.Numbers("a", new double[2]),
                new Column.Numbers("b", new double[3])));
    }

    @Test
    void numPyOpensItWithoutPickle() throws IOException, InterruptedException {
        Path file = folder.resolve("x.npz");
        Files.write(file, new Npz().add("a", new double[] {1, Double.NaN, 3, Double.NEGATIVE_INFINITY}, 2, 2)
                .add("n", new long[] {-5}).add("s", List.of("=1", "참"), 2).add("empty", new double[0], 0).bytes());
        String program = """
                assert z['a'].shape == (2, 2) and z['a'].dtype == np.float64 and z['a'][1, 1] == -np.inf and np.isnan(z['a'][0, 1])
                assert z['n'].shape == () and int(z['n']) == -5
                assert list(z['s']) == ['=1', '\\ucc38'] and z['empty'].shape == (0,)
                print('read', len(z.files))
                """;
        assertEquals("read 4", NumPyReader.said(program, file));
    }

    @Test
    void tablesTakenOneByOneJoinWithTheColumnsOfAll() {
        Table joined = Table.joined("j", List.of(Table.of("a", new Column.Counts("n", new long[] {1}),
                new Column.Numbers("x", new double[] {2})), Table.of("b", new Column.Counts("n", new long[] {3}),
                new Column.Words("w", List.of("y")))));
        assertEquals(new Column.Counts("n", new long[] {1, 3}), joined.columns().getFirst());
        assertEquals(new Column.Numbers("x", new double[] {2, Double.NaN}), joined.columns().get(1));
        assertEquals(new Column.Words("w", List.of("", "y")), joined.columns().get(2));
        assertFalse(Table.joined("none", List.of()).rows() > 0);
    }
}
