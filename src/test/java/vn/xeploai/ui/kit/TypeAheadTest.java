package vn.xeploai.ui.kit;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.ui.fake.OneRobot;

import static org.assertj.core.api.Assertions.assertThat;

class TypeAheadTest {
    private final FxRobot robot = OneRobot.hands();

    @SuppressWarnings("NullAway.Init")
    private ComboBox<String> box;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            box = new ComboBox<>();
            box.getItems().setAll(List.of("Đảng bộ huyện", "Đảng bộ xã Hồng Bắc", "Đảng bộ xã A Roàng", "Đảng bộ xã Hồng Thủy"));
            box.setValue("Đảng bộ huyện");
            TypeAhead.on(box, each -> each);
            stage = new Stage();
            stage.setScene(new Scene(new VBox(box), 400, 300));
            stage.show();
            box.requestFocus();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage.close();
            return true;
        });
    }

    @Test
    void letters_lead_on_in_the_open_list_and_several_words_make_one_beginning() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            box.show();
            return true;
        });
        robot.type(KeyCode.H, KeyCode.O);
        assertThat(chosen()).isEqualTo("Đảng bộ xã Hồng Bắc");
        robot.type(KeyCode.N, KeyCode.G, KeyCode.SPACE, KeyCode.T);
        assertThat(chosen()).isEqualTo("Đảng bộ xã Hồng Thủy");
        robot.type(KeyCode.R);
        assertThat(chosen()).as("what fits nothing begins anew").isEqualTo("Đảng bộ xã A Roàng");
    }

    @Test
    void it_goes_round_the_end_and_other_keys_are_left_alone() {
        robot.type(KeyCode.X);
        assertThat(chosen()).isEqualTo("Đảng bộ xã Hồng Bắc");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.Z);
        assertThat(chosen()).isEqualTo("Đảng bộ xã Hồng Bắc");
        robot.type(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("Đảng bộ xã A Roàng");
    }

    private String chosen() {
        WaitForAsyncUtils.waitForFxEvents();
        return box.getValue();
    }
}
