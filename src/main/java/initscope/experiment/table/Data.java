package initscope.experiment.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/// What a page or some panels have to give to other programs. Made where the results are shown, written elsewhere: what the
/// suppliers look at must be immutable.
///
/// @param title says what it is about: the page, the spec
/// @param tables everything shown, as tables
/// @param json a form of its own that other commands write too, or null for that of the tables
/// @param csv likewise
/// @param npz likewise
/// @param weights bytes of the weights that NPZ holds beside; 0 where there are none
public record Data(String title, Supplier<List<Table>> tables, Supplier<String> json, Supplier<String> csv, Supplier<Npz> npz,
        long weights) {

    private static final Supplier<List<Table>> NOTHING = List::of;

    public Data(String title, Supplier<List<Table>> tables) {
        this(title, tables, null, null, null, 0);
    }

    /// Nothing has been measured yet.
    public static Data nothing(String title) {
        return new Data(title, NOTHING);
    }

    public boolean isEmpty() {
        return tables == NOTHING;
    }

    /// With the JSON of a command.
    public Data withJson(Supplier<String> written) {
        return new Data(title, tables, written, csv, npz, weights);
    }

    /// Bytes of weights that can be written with so much memory: they are held three times while they are.
    public static long mostWeights(long memory) {
        return Math.min(memory / 4, Npz.MOST_BYTES - (64 << 20));
    }

    public byte[] asCsv() {
        return (csv != null ? csv.get() : CsvText.of(tables.get())).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] asJson() {
        return (json != null ? json.get() : TableJson.of(title, tables.get())).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] asNpz() {
        if (npz != null) {
            return npz.get().bytes();
        }
        Npz archive = new Npz().add("title", List.of(title));
        tables.get().forEach(archive::add);
        return archive.bytes();
    }

    /// Something with results to give away.
    public interface Source {

        /// What it shows now; on the FX thread.
        Data data();
    }
}
