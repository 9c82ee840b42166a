package initscope.data.glyph;

import java.util.ArrayList;
import java.util.List;

/// The signs of one set of pictures; the class of a picture is the place of its sign.
public enum Alphabet {
    DIGITS("digits", 1, 6, 11.5,
            "0", "E50 50 23 34",
            "1", "M35 29 L52 15 L52 86",
            "2", "M28 33 C28 8 72 8 72 34 C72 50 45 62 27 85 L75 85",
            "3", "M28 22 C40 9 71 11 71 31 C71 46 55 49 43 49 C58 49 74 53 74 68 C74 91 38 91 26 77",
            "4", "M63 87 L63 14 L23 63 L79 63",
            "5", "M71 15 L36 15 L32 47 C44 37 74 37 73 64 C72 91 38 91 27 79",
            "6", "M65 13 C44 21 29 44 28 65 C28 94 72 94 72 66 C72 42 34 41 28 65",
            "7", "M26 16 L75 16 C60 40 48 62 44 87",
            "8", "M50 48 C25 41 27 13 50 13 C73 13 75 41 50 48 C20 57 22 87 50 87 C78 87 80 57 50 48",
            "9", "M72 35 C66 59 28 58 28 34 C28 6 72 6 72 35 C71 56 60 78 40 87"),

    /// 가 to 하: the fourteen plain consonants before the vowel ㅏ.
    HANGUL("hangul", 0.88, 4.5, 8,
            "가", "M13 24 L49 24 C49 50 38 68 14 80" + Alphabet.A,
            "나", "M16 22 L16 71 C30 72 42 70 56 66" + Alphabet.A,
            "다", "M50 24 L16 24 L16 71 C30 72 42 70 56 66" + Alphabet.A,
            "라", "M13 21 L49 21 L49 45 L15 45 L15 73 C30 74 42 72 56 68" + Alphabet.A,
            "마", "M14 25 L51 25 L51 72 L14 72 Z" + Alphabet.A,
            "바", "M14 20 L14 73 L52 73 L52 20 M14 46 L52 46" + Alphabet.A,
            "사", "M34 20 C34 45 26 63 8 77 M32 46 C37 58 46 68 58 75" + Alphabet.A,
            "아", "E33 48 20 22" + Alphabet.A,
            "자", "M11 25 L55 25 M34 25 C33 48 26 64 8 78 M32 48 C37 60 46 70 58 76" + Alphabet.A,
            "차", "M24 11 L43 11 M11 30 L55 30 M34 30 C33 52 26 66 8 80 M32 53 C37 64 46 73 58 78" + Alphabet.A,
            "카", "M13 22 L50 22 C50 50 38 70 14 82 M12 49 L46 45" + Alphabet.A,
            "타", "M51 21 L15 21 L15 73 C30 74 42 72 56 68 M15 46 L49 46" + Alphabet.A,
            "파", "M11 24 L55 24 M24 24 L24 72 M42 24 L42 70 M9 73 L58 70" + Alphabet.A,
            "하", "M24 11 L43 11 M11 29 L55 29 E33 59 17 17" + Alphabet.A);

    /// The vowel ㅏ.
    private static final String A = " M75 9 L75 91 M75 47 L93 47";

    private final String id;
    private final double size;
    private final double thinnest;
    private final double thickest;
    private final List<Sign> signs;

    Alphabet(String id, double size, double thinnest, double thickest, String... namesAndOutlines) {
        this.id = id;
        this.size = size;
        this.thinnest = thinnest;
        this.thickest = thickest;
        List<Sign> all = new ArrayList<>();
        for (int i = 0; i < namesAndOutlines.length; i += 2) {
            all.add(Sign.of(namesAndOutlines[i], namesAndOutlines[i + 1]));
        }
        signs = List.copyOf(all);
    }

    /// Its name in specs.
    public String id() {
        return id;
    }

    public List<Sign> signs() {
        return signs;
    }

    /// How large the signs stand in their square, 1 as they are drawn.
    public double size() {
        return size;
    }

    /// The least width of a stroke, in hundredths of the picture.
    public double thinnest() {
        return thinnest;
    }

    /// The greatest width of a stroke.
    public double thickest() {
        return thickest;
    }
}
