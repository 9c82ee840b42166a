package initscope.experiment.code.input;

import initscope.data.OwnFile;
import initscope.data.file.Format;
import initscope.experiment.spec.Spec;
import java.util.ArrayList;
import java.util.List;

/// Somebody's own file read in Python, as [initscope.data.file.Opening] reads it, and its rows gone through in an order of chance.
final class FileText {
    private FileText() {
    }

    static List<String> imports(OwnFile file) {
        List<String> imports = new ArrayList<>(List.of("pathlib"));
        if (file.table().format() instanceof Format.Text) {
            imports.add("csv");
        }
        if (file.table().format().packed()) {
            imports.add("gzip");
        }
        return imports;
    }

    static String python(OwnFile file, Spec spec) {
        return "path = pathlib.Path(" + Literal.text(file.path()) + ")\nif not path.is_file():\n"
                + "    raise SystemExit(f\"{path} is not here: put the file where this path says, "
                + "or change the path in the program.\")\n\n\n"
                + "def rows(count):\n" + (switch (file.table().format()) {
                    case Format.Text text -> csv(text);
                    case Format.Block block -> block.numpy() ? npy(block) : idx(block);
                } + order(file, spec)).indent(4);
    }

    private static String order(OwnFile file, Spec spec) {
        return spec.batch() <= file.rows() ? "return data[rng.permutation(len(data))[:count]]\n"
                : "# Every row comes once before one comes again.\n"
                + "order = [rng.permutation(len(data)) for _ in range(math.ceil(count / len(data)))]\n"
                + "return data[np.concatenate(order)[:count]]\n";
    }

    private static String csv(Format.Text text) {
        String row = text.label() == text.columns() - 1 ? "row[:-1]" : text.label() == 0 ? "row[1:]"
                : "row[:" + text.label() + "] + row[" + (text.label() + 1) + ":]";
        return "with " + (text.packed() ? "gzip.open(path, \"rt\", " : "open(path, ") + "encoding=\"utf-8-sig\", newline=\"\") as file:\n"
                + "    lines = [row for row in csv.reader(file, delimiter=" + Literal.text(String.valueOf(text.separator()))
                + ") if \"\".join(row).strip()]\n"
                + "data = np.array([" + row + " for row in lines" + (text.header() ? "[1:]" : "") + "], dtype=float)"
                + "  # without the column of the class\n";
    }

    private static String npy(Format.Block block) {
        return "with " + open(block) + " as file:\n    data = np.load(file)\n"
                + "data = data.reshape(len(data), -1).astype(float)\n";
    }

    private static String idx(Format.Block block) {
        return "with " + open(block) + " as file:\n"
                + "    dimensions = file.read(4)[3]\n"
                + "    shape = np.frombuffer(file.read(4 * dimensions), \">u4\")\n"
                + "    data = np.frombuffer(file.read(), \">" + block.kind() + block.size() + "\", count=int(np.prod(shape)))\n"
                + "data = data.reshape(shape[0], -1).astype(float)\n";
    }

    private static String open(Format.Block block) {
        return block.packed() ? "gzip.open(path)" : "open(path, \"rb\")";
    }
}
