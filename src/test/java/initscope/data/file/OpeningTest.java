package initscope.data.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.file.Fault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as people have them, and files gone wrong: each way has its fault, which says where.
class OpeningTest {
    private static final long LIMIT = 1 << 20;
    private static final int MOST = 1000;

    @TempDir
    private Path folder;

    @Test
    void aCsvFileHasItsClassInTheLastColumn() throws IOException {
        Table table = done(text("iris.csv", "5.1,3.5,setosa\r\n7.0,3.2,versicolor\r\n\r\n6.3, 3.3 ,setosa\r\n"));
        assertEquals(3, table.rows());
        assertEquals(2, table.columns());
        assertEquals(List.of("setosa", "versicolor"), table.classes());
        assertEquals(1, table.label(1));
        assertEquals(3.3, table.get(2, 1));
    }

    @Test
    void orInTheColumnHeadedLabel() throws IOException {
        Table table = done(text("a.csv", "\uFEFFlabel;\"height\";\"weight; kg\"\n10;1.8;70\n9;1.6;-5e1"));
        assertEquals(List.of("9", "10"), table.classes());
        assertArrayEquals(new double[] {1.8, 70, 1.6, -50},
                new double[] {table.get(0, 0), table.get(0, 1), table.get(1, 0), table.get(1, 1)});
        assertEquals(0, table.label(1));
    }

    @Test
    void theEndsOfLinesAreThoseOfAnySystem() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Table table = done(text("a.csv", "x,y" + end + "1,0" + end + "2,1" + end + "3,1"));
            assertEquals(3, table.rows(), end);
            assertEquals(List.of("0", "1"), table.classes());
        }
    }

    @Test
    void mnistsFormatHasItsLabelsBeside() throws IOException {
        write("train-images-idx3-ubyte", idx(0x08, new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, (byte) 255}, 3, 2, 2));
        write("train-labels-idx1-ubyte", idx(0x08, new byte[] {7, 2, 7}, 3));
        Table table = done("train-images-idx3-ubyte");
        assertEquals(3, table.rows());
        assertEquals(255, table.get(2, 3));
        assertEquals(2, table.height());
        assertEquals(List.of("2", "7"), table.classes());
        assertEquals(1, table.label(2));
    }

    @Test
    void orAsItIsDownloadedPacked() throws IOException {
        write("t10k-images-idx3-ubyte.gz", packed(idx(0x08, new byte[4], 1, 2, 2)));
        write("t10k-labels-idx1-ubyte.gz", packed(idx(0x08, new byte[] {3}, 1)));
        assertEquals(List.of("3"), done("t10k-images-idx3-ubyte.gz").classes());
    }

    @Test
    void aNumpyFileHasItsLabelsInY() throws IOException {
        write("X.npy", npy("<f8", false, "(2, 3)", doubles(1, 2, 3, 4, 5, 6)));
        write("y.npy", npy("<i8", false, "(2,)", longs(5, 4)));
        Table table = done("X.npy");
        assertEquals(6, table.get(1, 2));
        assertEquals(1, table.label(0));
        write("X.npy", npy("<f8", true, "(2, 3)", doubles(1, 4, 2, 5, 3, 6)));
        assertEquals(2, done("X.npy").get(0, 1), "by columns");
        write("z.npy", npy("|u1", false, "(1, 8, 8)", new byte[64]));
        assertEquals(8, done("z.npy").width());
        assertEquals(List.of(), done("z.npy").classes(), "without labels");
    }

    @Test
    void aFileThatIsNotThereIsMissing() throws IOException {
        fault(Kind.MISSING, "nowhere.csv");
        Files.createDirectory(folder.resolve("folder.csv"));
        fault(Kind.NOT_A_FILE, "folder.csv");
    }

    @Test
    void anEmptyFileHoldsNoSample() throws IOException {
        fault(Kind.EMPTY, text("a.csv", ""));
        fault(Kind.EMPTY, text("b.csv", "\n \n"));
        fault(Kind.EMPTY, text("c.csv", "height,weight,label\n"));
        write("d.npy", npy("<f8", false, "(0, 3)", new byte[0]));
        fault(Kind.EMPTY, "d.npy");
        write("e-ubyte", idx(0x08, new byte[0], 0, 28, 28));
        fault(Kind.EMPTY, "e-ubyte");
    }

    @Test
    void aRaggedLineIsNamed() throws IOException {
        fault(Kind.RAGGED, text("a.csv", "1,2,0\n3,4,1\n\n5,0\n"), "4", "2", "3");
    }

    @Test
    void aCellThatIsNoNumberIsNamed() throws IOException {
        fault(Kind.CELL, text("a.csv", "x,y,label\n1,2,0\n1,two,1\n"), "3", "2", "two");
        fault(Kind.CELL, text("b.csv", "1,2,0\n,4,1\n"), "2", "1", "");
        fault(Kind.CELL, text("c.csv", "1,2,0\n1e999,4,1\n"), "2", "1", "1e999");
        fault(Kind.CELL, text("d.csv", "nan,2,0\n"), "1", "1", "nan");
        fault(Kind.CELL, text("e.csv", "1,2,0\n\"1,4,1\n"), "2", "1", "\"…");
        fault(Kind.CELL, text("f.csv", "1,2,0\n0x10,4,1\n"), "2", "1", "0x10");
    }

    @Test
    void aLabelThatIsAMeasurementIsNone() throws IOException {
        fault(Kind.LABEL, text("a.csv", "1,2,0\n3,4,0.37\n"), "2", "0.37");
        fault(Kind.LABEL, text("b.csv", "1,2,0\n3,4,\n"), "2", "");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            many.append("1,").append(i).append('\n');
        }
        fault(Kind.CLASSES, text("c.csv", many.toString()), "1000");
        fault(Kind.SHAPE, text("d.csv", "1\n2\n"), "1");
    }

    @Test
    void aTableWithoutEndIsCutOff() throws IOException {
        fault(Kind.TOO_WIDE, text("a.csv", "1,".repeat(MOST + 5) + "0\n"), "1", "1000");
        fault(Kind.TOO_WIDE, text("b.csv", "1,2,0\n" + "1".repeat(Lines.LONGEST + 1)), "2", "1000");
        fault(Kind.TOO_LARGE, text("c.csv", "1,2,3,4,5,6,7,8,0\n".repeat(20_000)), null, String.valueOf(LIMIT));
    }

    @Test
    void whatIsNoTextIsSaid() throws IOException {
        write("a.csv", "1,2,0\n3,\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        fault(Kind.NOT_TEXT, "a.csv", (String) null);
        write("b.csv", "1,2,0\n3,\0,1\n".getBytes(StandardCharsets.US_ASCII));
        fault(Kind.NOT_TEXT, "b.csv", "2");
    }

    @Test
    void aWrongMagicIsShown() throws IOException {
        write("a.csv", new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8});
        fault(Kind.WRONG_MAGIC, "a.csv", "50 4B 03 04");
        fault(Kind.WRONG_MAGIC, text("b.npy", "NUMPY would begin otherwise"), "4E 55 4D 50");
        write("c-idx3-ubyte", new byte[] {0, 0, 0x55, 3, 0, 0, 0, 1});
        fault(Kind.WRONG_MAGIC, "c-idx3-ubyte", "00 00 55 03");
        write("d-idx3-ubyte", new byte[] {0, 0, 0x0A, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1});
        fault(Kind.TYPE, "d-idx3-ubyte", "0x0A");
    }

    @Test
    void aTruncatedFileSaysHowMuchIsThere() throws IOException {
        byte[] whole = idx(0x08, new byte[12], 3, 2, 2);
        write("a-ubyte", java.util.Arrays.copyOf(whole, 20));
        fault(Kind.TRUNCATED, "a-ubyte", "20", "28");
        write("b-ubyte", java.util.Arrays.copyOf(whole, 10));
        fault(Kind.TRUNCATED, "b-ubyte", "10", "16");
        byte[] npy = npy("<f8", false, "(2, 3)", doubles(1, 2, 3));
        write("c.npy", npy);
        fault(Kind.TRUNCATED, "c.npy", String.valueOf(npy.length), String.valueOf(npy.length + 24));
        write("d.npy", java.util.Arrays.copyOf(npy, 20));
        fault(Kind.TRUNCATED, "d.npy", "20", null);
        write("e.gz", java.util.Arrays.copyOf(packed(whole), 25));
        fault(Kind.HEADER, "e.gz", "0", "gzip");
    }

    /// The array is never allocated: the limit is a thousandth of what is declared.
    @Test
    void aHugeDeclaredSizeIsRefusedBeforeItIsAllocated() throws IOException {
        write("a-ubyte", idx(0x08, new byte[8], Integer.MAX_VALUE, 28, 28));
        fault(Kind.TOO_LARGE, "a-ubyte", String.valueOf(Integer.MAX_VALUE * 784L), String.valueOf(LIMIT));
        write("b.npy", npy("<f8", false, "(999999999999, 999999999999)", new byte[8]));
        fault(Kind.TOO_LARGE, "b.npy", String.valueOf(999999999999.0 * 999999999999.0 * 8 > Long.MAX_VALUE ? Long.MAX_VALUE : 0),
                String.valueOf(LIMIT));
        write("c.npy", npy("<f8", false, "(2, 2000)", doubles(1)));
        fault(Kind.TOO_WIDE, "c.npy", "1", "1000");
    }

    @Test
    void aBrokenNumpyHeaderIsSaid() throws IOException {
        byte[] bad = npy("<f8", false, "(2, 3)", doubles(1, 2, 3, 4, 5, 6));
        bad[6] = 9;
        write("a.npy", bad);
        fault(Kind.HEADER, "a.npy", "6", "version 9");
        write("b.npy", npy("<f8", false, "2 by 3", new byte[0]));
        fault(Kind.HEADER, "b.npy", "10", null);
        write("c.npy", npy("|O", false, "(2, 3)", new byte[0]));
        fault(Kind.TYPE, "c.npy", "|O");
        write("d.npy", npy("<f8", false, "(3,)", doubles(1, 2, 3)));
        fault(Kind.SHAPE, "d.npy", "3");
        write("e.npy", npy("<f8", false, "(1, 3)", doubles(1, Double.NaN, 3)));
        fault(Kind.NOT_FINITE, "e.npy", "1", "2");
    }

    @Test
    void labelsThatDoNotBelongAreNoticed() throws IOException {
        write("X.npy", npy("<f8", false, "(2, 1)", doubles(1, 2)));
        write("y.npy", npy("<i8", false, "(3,)", longs(0, 1, 1)));
        Fault fault = fault("X.npy");
        assertEquals(Kind.LABEL_COUNT, fault.kind());
        assertEquals(List.of("3", "2", folder.resolve("X.npy").toString()), fault.details());
        write("y.npy", npy("<f8", false, "(2,)", doubles(0.5, 1)));
        assertEquals(Kind.LABEL, fault("X.npy").kind());
        text("y.npy", "not an array");
        assertEquals(Kind.WRONG_MAGIC, fault("X.npy").kind());
    }

    private Table done(String name) {
        Opening opening = Opening.open(folder.resolve(name).toString(), LIMIT, MOST);
        return opening instanceof Opening.Done(Table table) ? table : org.junit.jupiter.api.Assertions.fail(opening.toString());
    }

    private Fault fault(String name) {
        Opening opening = Opening.open(folder.resolve(name).toString(), LIMIT, MOST);
        return opening instanceof Opening.Failed(Fault fault) ? fault
                : org.junit.jupiter.api.Assertions.fail(name + " was read");
    }

    /// @param details as they must be; null for any
    private void fault(Kind kind, String name, String... details) {
        Fault fault = fault(name);
        assertEquals(kind, fault.kind(), fault.toString());
        assertTrue(fault.path().endsWith(name));
        for (int i = 0; i < details.length; i++) {
            if (details[i] != null) {
                assertEquals(details[i], fault.details().get(i), fault.toString());
            }
        }
    }

    private String text(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return name;
    }

    private static byte[] idx(int type, byte[] values, int... shape) {
        ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * shape.length + values.length);
        buffer.put(new byte[] {0, 0, (byte) type, (byte) shape.length});
        for (int length : shape) {
            buffer.putInt(length);
        }
        return buffer.put(values).array();
    }

    private static byte[] npy(String descr, boolean byColumns, String shape, byte[] values) {
        byte[] header = ("{'descr': '" + descr + "', 'fortran_order': " + (byColumns ? "True" : "False") + ", 'shape': " + shape
                + ", }\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(10 + header.length + values.length).order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) header.length).put(header)
                .put(values).array();
    }

    private static byte[] doubles(double... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            buffer.putDouble(value);
        }
        return buffer.array();
    }

    private static byte[] longs(long... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            buffer.putLong(value);
        }
        return buffer.array();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
