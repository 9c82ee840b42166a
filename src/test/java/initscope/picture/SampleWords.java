package initscope.picture;

import java.util.Locale;

/// Words for tests, in the lengths of English and Korean.
public enum SampleWords implements Words {
    ENGLISH("layer %d", "layer", "std %s", "std", "NaN, ∞: %s", "NaN or ∞", "NaN or ∞ from layer %d on", "all %s", "count",
            "log", "tallest bar of each layer", "min", "max", "each layer from its least to its greatest value",
            "Nothing has run yet. Press the space bar to send a batch through the network."),
    KOREAN("%d층", "층", "표준편차 %s", "표준편차", "NaN·∞ %s", "NaN 또는 ∞", "%d층부터 NaN 또는 ∞", "모두 %s", "개수", "로그",
            "층마다 가장 높은 막대", "최소", "최대", "층마다 최솟값에서 최댓값까지",
            "아직 실행하지 않았습니다. 스페이스 키를 누르면 배치가 네트워크를 지나갑니다.");

    private final String[] texts;

    SampleWords(String... texts) {
        this.texts = texts;
    }

    @Override
    public String layer(int number) {
        return texts[0].formatted(number);
    }

    @Override
    public String layer() {
        return texts[1];
    }

    @Override
    public String std(String figure) {
        return texts[2].formatted(figure);
    }

    @Override
    public String std() {
        return texts[3];
    }

    @Override
    public String notFinite(String share) {
        return texts[4].formatted(share);
    }

    @Override
    public String allNotFinite() {
        return texts[5];
    }

    @Override
    public String notFiniteFrom(int layer) {
        return texts[6].formatted(layer);
    }

    @Override
    public String allZeroFrom(int layer) {
        return texts[7].formatted("0, " + layer);
    }

    @Override
    public String constant(String figure) {
        return texts[7].formatted(figure);
    }

    @Override
    public String counts() {
        return texts[8];
    }

    @Override
    public String logCounts() {
        return texts[9];
    }

    @Override
    public String ownMost() {
        return texts[10];
    }

    @Override
    public String least() {
        return texts[11];
    }

    @Override
    public String greatest() {
        return texts[12];
    }

    @Override
    public String ownRange() {
        return texts[13];
    }

    @Override
    public String networks(int count, long first) {
        return count + " × " + first;
    }

    @Override
    public String histogramOf(long seed) {
        return "seed " + seed;
    }

    @Override
    public String empty() {
        return texts[14];
    }

    @Override
    public String of(Term term, String... figures) {
        return PictureWords.in(this == KOREAN ? Locale.KOREAN : Locale.ENGLISH).of(term, figures);
    }
}
