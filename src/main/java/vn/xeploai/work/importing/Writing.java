package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.Records;

/** Writes a plan into the records of one transaction, in portions small enough to be cancelled between. */
final class Writing {
    private static final int PORTION = 500;

    private final Records records;
    private final Progress progress;
    private final long total;
    private long done;

    Writing(Records records, Progress progress, long total) {
        this.records = records;
        this.progress = progress;
        this.total = total;
    }

    /** Writes all of it; returns the years that were opened. */
    List<Integer> write(Writes writes, Regulations regulations) {
        List<Campaign> opened = new ArrayList<>();
        for (int year : writes.years()) {
            if (records.campaigns().of(year).isEmpty()) {
                String edition = regulations.of(year).orElseThrow().id();
                opened.add(new Campaign(year, edition, Edition.usualReferenceDay(year)));
            }
        }
        if (!opened.isEmpty()) {
            records.campaigns().insert(opened);
        }
        List<OrganizationNote> notes = new OrganizationNotes(records.organizations().all()).of(writes.organizations());
        // In one go: a superior may stand anywhere in the list.
        portions(writes.organizations().added(), Integer.MAX_VALUE, records.organizations()::insert);
        portions(writes.organizations().changed(), PORTION, records.organizations()::update);
        records.chronicle().note(notes);
        portions(writes.members().added(), PORTION, records.members()::insert);
        portions(writes.members().changed(), PORTION, records.members()::update);
        portions(writes.organizationRatings().added(), PORTION, records.assessments()::insertOrganizations);
        portions(writes.organizationRatings().changed(), PORTION, records.assessments()::updateOrganizations);
        portions(writes.memberRatings().added(), PORTION, records.assessments()::insertMembers);
        portions(writes.memberRatings().changed(), PORTION, records.assessments()::updateMembers);
        portions(writes.indicators().added(), PORTION, records.indicators()::insert);
        portions(writes.indicators().changed(), PORTION, records.indicators()::update);
        return opened.stream().map(Campaign::year).toList();
    }

    private <D> void portions(List<D> things, int size, Consumer<List<D>> write) {
        for (int from = 0; from < things.size(); from += Math.min(size, things.size() - from)) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            List<D> portion = things.subList(from, from + Math.min(size, things.size() - from));
            write.accept(portion);
            done += portion.size();
            progress.at(done, total);
        }
    }
}
