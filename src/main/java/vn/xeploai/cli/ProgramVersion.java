package vn.xeploai.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the jar was built with. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Xếp Loại " + (version == null ? "(dev)" : version)};
    }
}
