package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** Killing the window at any moment costs at most the key being typed. {@code -Dxeploai.kills=20} for the long version. */
class KilledClerkTest {
    private static final int MEMBERS = 60;

    @Test
    void at_most_the_key_being_typed_is_lost_when_the_window_is_killed(@TempDir Path parent) throws Exception {
        ClerksWindow.prepare(parent, MEMBERS);
        Random moment = new Random(20);
        for (int run = 0; run < Integer.getInteger("xeploai.kills", 2); run++) {
            List<String> typed = KilledProgram.typedUntilKilled(
                    parent, TypingClerk.class, String.valueOf(run), 3 + moment.nextInt(MEMBERS - 10), moment);

            try (Desk desk = DataDirectory.open(ClerksWindow.data(parent))) {
                Map<String, Outcome> kept = RatedWard.rows(desk, ClerksWindow.YEAR).stream()
                        .collect(Collectors.toMap(each -> each.memberId().toString(), MemberAssessment::outcome));
                for (String word : typed.subList(0, typed.size() - 1)) {
                    String[] parts = word.split(" ", -1);
                    assertThat(kept.get(parts[0])).as("run %d, one of %d keys", run, typed.size())
                            .isEqualTo(new Outcome.Rated(Boolean.parseBoolean(parts[1]) ? "HTTNV" : "HTNV", false));
                }
            }
        }
    }

    @Test
    void what_is_typed_into_a_session_comes_back_as_typed(@TempDir Path parent) throws Exception {
        ClerksWindow.prepare(parent, MEMBERS);
        Random moment = new Random(4);
        try (Desk desk = DataDirectory.open(ClerksWindow.data(parent))) {
            SessionLeft.meet(desk);
        }
        List<SessionClerk.Page> pages = List.of(SessionClerk.Page.values());
        for (int run = 0; run < Integer.getInteger("xeploai.kills", 2); run++) {
            SessionClerk.Page page = pages.get(run % pages.size());
            int keys = 3 + moment.nextInt(MEMBERS / 2);
            List<String> typed = KilledProgram.typedUntilKilled(parent, SessionClerk.class, page.name(), keys, moment);

            try (Desk desk = DataDirectory.open(ClerksWindow.data(parent))) {
                SessionLeft.check(desk, page, typed.size() - 1);
                SessionLeft.clear(desk);
            }
        }
    }
}
