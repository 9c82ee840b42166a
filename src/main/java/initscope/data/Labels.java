package initscope.data;

/// The class of each sample, from 0.
public final class Labels {
    private final int[] classes;

    private Labels(int[] classes) {
        this.classes = classes;
    }

    public static Labels of(int... classes) {
        return new Labels(classes.clone());
    }

    public int size() {
        return classes.length;
    }

    public int get(int sample) {
        return classes[sample];
    }
}
