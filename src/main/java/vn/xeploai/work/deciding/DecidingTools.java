package vn.xeploai.work.deciding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import vn.xeploai.model.deciding.Actor;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.work.port.Desk;

/**
 * What the errands of this room share.
 *
 * @param desk where everything is kept
 * @param regulations the rules of each year
 * @param choices how what the text leaves open is settled
 * @param words how a value is written into a kept ruling
 * @param actor who does it
 * @param clock when
 */
public record DecidingTools(
        Desk desk,
        Regulations regulations,
        OpenChoices choices,
        Function<Object, String> words,
        Actor actor,
        InstantSource clock) {
    /** Now, as exactly as a database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
