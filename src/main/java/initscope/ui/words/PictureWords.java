package initscope.ui.words;

import initscope.picture.Term;
import initscope.picture.Words;

/// The words of the plots, from the window's bundle.
public record PictureWords(Wording wording) implements Words {

    @Override
    public String layer(int number) {
        return wording.now("picture.layer", String.valueOf(number));
    }

    @Override
    public String layer() {
        return wording.now("picture.layers");
    }

    @Override
    public String std(String figure) {
        return wording.now("picture.std.of", figure);
    }

    @Override
    public String std() {
        return wording.now("picture.std");
    }

    @Override
    public String notFinite(String share) {
        return wording.now("picture.not-finite", share);
    }

    @Override
    public String allNotFinite() {
        return wording.now("picture.all-not-finite");
    }

    @Override
    public String notFiniteFrom(int layer) {
        return wording.now("picture.not-finite-from", String.valueOf(layer));
    }

    @Override
    public String constant(String figure) {
        return wording.now("picture.constant", figure);
    }

    @Override
    public String counts() {
        return wording.now("picture.counts");
    }

    @Override
    public String logCounts() {
        return wording.now("picture.log-counts");
    }

    @Override
    public String ownMost() {
        return wording.now("picture.own-most");
    }

    @Override
    public String least() {
        return wording.now("picture.least");
    }

    @Override
    public String greatest() {
        return wording.now("picture.greatest");
    }

    @Override
    public String ownRange() {
        return wording.now("picture.own-range");
    }

    @Override
    public String empty() {
        return wording.now("picture.empty");
    }

    @Override
    public String of(Term term, String... figures) {
        return wording.now(term.key(), (Object[]) figures);
    }
}
