package initscope.ui.panel;

import initscope.ui.spec.Aspect;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// What a panel can ask of the window it stands in.
///
/// @param number its place, counted from 1
/// @param count of panels
/// @param inspect opens the inside of the layer of this number
/// @param jacobian opens the page of the network's Jacobian
/// @param train opens the page of training
/// @param pretrain opens the page of pretraining
public record PanelCommands(Runnable duplicate, Runnable remove, Runnable earlier, Runnable later, Runnable copy,
        Runnable paste, Consumer<Aspect> everywhere, ObservableValue<? extends Number> number,
        ObservableValue<? extends Number> count, Consumer<Integer> inspect, Runnable jacobian, Runnable train,
        Runnable pretrain) {
    public static final int MOST = 4;
}
