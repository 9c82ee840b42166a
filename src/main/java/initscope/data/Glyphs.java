package initscope.data;

import initscope.data.glyph.Alphabet;
import initscope.data.glyph.Hand;
import initscope.random.Seed;
import initscope.tensor.Matrix;

/// Small grey pictures of written signs, white ink (1) on black (0), each written anew: see [Hand]. Every sign is as likely.
///
/// @param size height and width in pixels
public record Glyphs(int size, Alphabet alphabet) implements DataSet {

    @Override
    public String id() {
        return "glyphs";
    }

    @Override
    public int dimension() {
        return size * size;
    }

    @Override
    public int classes() {
        return alphabet.signs().size();
    }

    @Override
    public Samples.Picture picture() {
        return new Samples.Picture(size, size);
    }

    @Override
    public int label(Seed stream, long number) {
        return stream.child(number).child("class").below(0, classes());
    }

    @Override
    public void sample(Seed stream, long number, Matrix into, int row) {
        double[] grey = Hand.write(alphabet, label(stream, number), size, stream.child(number).child("hand"));
        for (int c = 0; c < grey.length; c++) {
            into.set(row, c, grey[c]);
        }
    }
}
