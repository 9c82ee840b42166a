package initscope.ui.export;

import initscope.picture.file.FileType;
import java.util.Locale;
import java.util.Optional;

/// What is to be written, and how.
///
/// @param scale device pixels to one logical pixel, for PNG: 1 to 8
/// @param width logical pixels
/// @param height logical pixels
public record Choice(What what, Form form, int scale, int width, int height, Dress dress) {
    public static final int MOST_SCALE = 8;
    public static final int LEAST_SIDE = 100;
    /// The longest page a PDF may have.
    public static final int MOST_SIDE = 19_200;
    /// On the first start: what fills a slide, sharp in print.
    public static final Choice FIRST = new Choice(What.PICTURES, Form.PNG, 2, 1600, 900, Dress.SHOWN);

    /// Which part of the window.
    public enum What {
        /// The chosen panel, or the picture of a page that has the focus or was pointed at last.
        VIEW,
        /// All pictures, without controls.
        PICTURES,
        /// Everything that is seen.
        PAGE
    }

    /// Three kinds of picture, three of data.
    public enum Form {
        PNG, SVG, PDF, CSV, JSON, NPZ;

        /// "png".
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isPicture() {
            return type().isPresent();
        }

        Optional<FileType> type() {
            return FileType.of("." + ending());
        }
    }

    /// In which colours.
    public enum Dress {
        SHOWN, LIGHT, DARK
    }

    public Choice {
        scale = Math.clamp(scale, 1, MOST_SCALE);
        width = Math.clamp(width, LEAST_SIDE, MOST_SIDE);
        height = Math.clamp(height, LEAST_SIDE, MOST_SIDE);
    }

    public Choice withWhat(What value) {
        return new Choice(value, form, scale, width, height, dress);
    }

    public Choice withForm(Form value) {
        return new Choice(what, value, scale, width, height, dress);
    }

    public Choice withScale(int value) {
        return new Choice(what, form, value, width, height, dress);
    }

    public Choice withSize(int wide, int high) {
        return new Choice(what, form, scale, wide, high, dress);
    }

    public Choice withDress(Dress value) {
        return new Choice(what, form, scale, width, height, value);
    }

    /// Bytes the picture takes in memory while it is drawn; 0 for what is not made of pixels.
    public long bitmap() {
        return form == Form.PNG ? 4L * width * scale * height * scale : 0;
    }

    /// As it is remembered: "pictures png 2 1600 900 shown".
    @Override
    public String toString() {
        return (what + " " + form + " " + scale + " " + width + " " + height + " " + dress).toLowerCase(Locale.ROOT);
    }

    /// What was remembered; [#FIRST] where it cannot be understood.
    public static Choice read(String text) {
        String[] words = text.toUpperCase(Locale.ROOT).split(" ");
        try {
            return new Choice(What.valueOf(words[0]), Form.valueOf(words[1]), Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]), Integer.parseInt(words[4]), Dress.valueOf(words[5]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return FIRST;
        }
    }
}
