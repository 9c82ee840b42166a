package initscope.ui.words;

import initscope.experiment.diagnosis.Sentences;
import initscope.picture.PictureWords;
import initscope.picture.Words;
import initscope.ui.scene.InScene;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Text in the language chosen now. Arguments that are observable are looked at anew when they change.
public final class Wording {
    private static final String BUNDLE = "initscope.ui.words.words";

    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ObjectProperty<ResourceBundle> bundle = new SimpleObjectProperty<>(bundle(Locale.ENGLISH));
    private final ObjectProperty<Words> pictures = new SimpleObjectProperty<>(PictureWords.in(Locale.ENGLISH));
    private final ObjectProperty<Sentences> sentences = new SimpleObjectProperty<>(Sentences.in(Locale.ENGLISH));

    public Wording() {
        locale.addListener((_, _, now) -> {
            bundle.set(bundle(now));
            pictures.set(PictureWords.in(now));
            sentences.set(Sentences.in(now));
        });
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /// The sentences about problems and findings, in the same language.
    public ObservableValue<Sentences> sentences() {
        return sentences;
    }

    /// The words of the plots now, in the same language.
    public Words pictures() {
        return pictures.get();
    }

    /// The sentences, followed only while `owner` is in a scene: what is taken out of the window is not kept alive by it.
    public ObservableValue<Sentences> sentencesFor(Node owner) {
        return sentences.when(InScene.of(owner));
    }

    /// Changes when everything said has to be said anew.
    public Observable changes() {
        return sentences;
    }

    /// The text of a key now.
    public String now(String key, Object... arguments) {
        String pattern = bundle.get().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale.get()).format(arguments);
    }

    /// Whether there is text for a key.
    public boolean has(String key) {
        return bundle.get().containsKey(key);
    }

    /// What a key of the text form is called; a layer's rule goes by its layer.
    public String setting(String key) {
        return key.matches("layer\\d+") ? now("readout.layer", key.substring("layer".length())) : now("compare.key." + key);
    }

    /// The text of a key, always in the language chosen.
    public Phrase of(String key, Object... arguments) {
        Observable[] watched = new Observable[arguments.length + 1];
        watched[0] = sentences;
        int n = 1;
        for (Object a : arguments) {
            watched[n++] = a instanceof Observable o ? o : sentences;
        }
        return new Phrase(key, () -> {
            Object[] values = new Object[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments[i] instanceof ObservableValue<?> v ? v.getValue() : arguments[i];
            }
            return now(key, values);
        }, watched);
    }
}
