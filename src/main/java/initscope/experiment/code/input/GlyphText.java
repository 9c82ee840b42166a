package initscope.experiment.code.input;

import static initscope.experiment.code.input.Literal.number;

import initscope.data.Glyphs;
import initscope.data.glyph.Sign;
import initscope.experiment.spec.Spec;

/// Signs in Python: their outlines, and the hand that writes each one differently, as [initscope.data.glyph.Hand] does.
final class GlyphText {
    private GlyphText() {
    }

    static String batch(Glyphs glyphs, Spec spec) {
        return "np.array([write(signs[k], " + glyphs.size() + ") for k in rng.integers(0, len(signs), " + spec.batch() + ")])";
    }

    static String python(Glyphs glyphs) {
        StringBuilder outlines = new StringBuilder("outlines = [  # in a square of side 100, y downwards\n");
        for (Sign sign : glyphs.alphabet().signs()) {
            outlines.append("    \"").append(sign.outline()).append("\",  # ").append(sign.name()).append("\n");
        }
        String size = glyphs.alphabet().size() == 1 ? "" : number(glyphs.alphabet().size()) + " * ";
        return """
                def strokes(outline):
                    # M begins a stroke, L is a line, C a cubic curve, Z goes back to the beginning, E is an ellipse.
                    lines = []
                    for command, numbers in re.findall("([MLCZE])([^MLCZE]*)", outline):
                        at = np.array(numbers.split(), dtype=float).reshape(-1, 2)
                        if command == "M":
                            lines.append([at[0]])
                        elif command == "L":
                            lines[-1].append(at[0])
                        elif command == "Z":
                            lines[-1].append(lines[-1][0])
                        elif command == "C":
                            t = np.arange(1, 15)[:, None] / 14
                            curve = (1 - t)**3 * lines[-1][-1] + 3 * (1 - t)**2 * t * at[0] + 3 * (1 - t) * t**2 * at[1] + t**3 * at[2]
                            lines[-1].extend(curve)
                        else:
                            angle = 2 * math.pi * np.arange(29) / 28 - math.pi / 2
                            lines.append(list(at[0] + at[1] * np.column_stack((np.cos(angle), np.sin(angle)))))
                    return [np.array(line) for line in lines]


                def write(lines, size):
                    # One sign, bent, leaning, turned, stretched and shifted by chance, on paper not quite clean: grey values, ink is 1.
                    half = rng.uniform(THIN, THICK) / 2 * size / 100
                    turn, lean = rng.uniform(-math.radians(11), math.radians(11)), rng.uniform(-0.25, 0.25)
                    stretch = ALPHABETrng.uniform(0.8, 1.06, 2)
                    shift, bend, phase = rng.uniform(-6, 6, 2), rng.uniform(-2.5, 2.5, 2), rng.uniform(0, 2 * math.pi, 2)
                    row, column = np.divmod(np.arange(size * size), size)
                    grey = np.zeros(size * size)
                    for line in lines:
                        x, y = (line - 50 + bend * np.sin((line[:, ::-1] - 50) / 14 + phase)).T * stretch[:, None]
                        x = x - lean * y
                        x, y = math.cos(turn) * x - math.sin(turn) * y, math.sin(turn) * x + math.cos(turn) * y
                        x, y = (x + shift[0] + 50) * size / 100, (y + shift[1] + 50) * size / 100
                        # The distance of every pixel's middle from every piece of the stroke.
                        right, down = column + 0.5 - x[:-1, None], row + 0.5 - y[:-1, None]
                        dx, dy = np.diff(x)[:, None], np.diff(y)[:, None]
                        along = np.clip((right * dx + down * dy) / np.maximum(dx**2 + dy**2, 1e-12), 0, 1)
                        away = np.hypot(right - along * dx, down - along * dy).min(axis=0)
                        grey = np.maximum(grey, np.clip(half + 0.5 - away, 0, 1))
                    dirt = (rng.random((4, size * size)).sum(axis=0) - 2) / math.sqrt(4 / 12)  # nearly N(0, 1)
                    return np.clip(grey + rng.uniform(0, 0.08) * dirt, 0, 1)


                """.replace("THIN", number(glyphs.alphabet().thinnest())).replace("THICK", number(glyphs.alphabet().thickest()))
                .replace("ALPHABET", size)
                + outlines + "]\nsigns = [strokes(outline) for outline in outlines]\n";
    }
}
