package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.picture.Palette;
import initscope.picture.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The roles of the CSS and those of exported pictures are one palette.
class RolesTest {
    private static final Path SHEET = Path.of("src", "main", "resources", "initscope", "ui", "theme", "initscope.css");

    @Test
    void theWindowIsPaintedInThePaletteOfThePictures() throws IOException {
        String css = Files.readString(SHEET);
        compare(Palette.LIGHT, css, ".root");
        compare(Palette.DARK, css, ".root:dark");
        compare(Palette.PROJECTOR_LIGHT, css, ".root:projector");
        compare(Palette.PROJECTOR_DARK, css, ".root:projector:dark");
    }

    private static void compare(Palette palette, String sheet, String rule) {
        int start = sheet.indexOf("\n" + rule + " {");
        String css = sheet.substring(start, sheet.indexOf('}', start));
        for (Role role : Role.values()) {
            String name = "-plot-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Matcher colour = Pattern.compile(name + ": #([0-9A-F]{6})").matcher(css);
            assertEquals(true, colour.find(), name + " is missing");
            assertEquals(String.format("%06X", palette.rgb(role)), colour.group(1), name);
        }
    }
}
