package initscope.picture.worksheet;

import initscope.experiment.diagnosis.Templates;
import initscope.lesson.sheet.Worksheet;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.pdf.Pdf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lays a worksheet out on A4 and writes it as PDF.
public final class SheetPdf {
    /// A4 at 96 pixels an inch.
    static final double WIDTH = 210 / 25.4 * 96;
    static final double HEIGHT = 297 / 25.4 * 96;
    static final double MARGIN = 68;
    private static final double FOOT = 52;

    private SheetPdf() {
    }

    /// The bytes of the file.
    public static byte[] bytes(Worksheet sheet) {
        List<List<Placed>> pages = pages(new Parts(sheet).all());
        Templates words = words(sheet);
        List<Consumer<Surface>> painters = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            painters.add(surface -> paint(surface, pages.get(number - 1), sheet, words.say("page", String.valueOf(number),
                    String.valueOf(pages.size()))));
        }
        return new Pdf(Palette.LIGHT, sheet.language().getLanguage()).document(WIDTH, HEIGHT, sheet.title(), painters);
    }

    static Templates words(Worksheet sheet) {
        return Templates.of(SheetPdf.class, "paper", sheet.language());
    }

    /// A part and where it begins.
    private record Placed(Part part, double y) {
    }

    private static List<List<Placed>> pages(List<Part> parts) {
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        double y = MARGIN;
        double end = HEIGHT - MARGIN - FOOT / 2;
        for (int i = 0; i < parts.size();) {
            int last = i;
            double height = parts.get(i).height();
            while (parts.get(last).holds() && last + 1 < parts.size()) {
                last++;
                height += parts.get(last).height();
            }
            // What holds together and is higher than a page is cut where it must be.
            if (height > end - MARGIN) {
                last = i;
                height = parts.get(i).height();
            }
            if (y + height > end && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                y = MARGIN;
            }
            for (; i <= last; i++) {
                if (!(parts.get(i).isGap() && page.isEmpty())) {
                    page.add(new Placed(parts.get(i), y));
                    y += parts.get(i).height();
                }
            }
        }
        pages.add(page);
        return pages;
    }

    private static void paint(Surface surface, List<Placed> page, Worksheet sheet, String number) {
        surface.fillRect(new Box(0, 0, WIDTH, HEIGHT), Role.PANEL);
        for (Placed placed : page) {
            if (!placed.part().isGap()) {
                placed.part().painting().paint(surface, new Box(MARGIN, placed.y(), WIDTH - 2 * MARGIN, placed.part().height()));
            }
        }
        double foot = HEIGHT - FOOT;
        surface.strokeLine(MARGIN, foot, WIDTH - MARGIN, foot, Stroke.solid(0.6), Role.GRID);
        Type small = new Type(11, false);
        surface.text(sheet.title(), MARGIN, foot + 18, small, Align.LEFT, Role.MUTED);
        surface.text(number, WIDTH - MARGIN, foot + 18, small, Align.RIGHT, Role.MUTED);
    }
}
