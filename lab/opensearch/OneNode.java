import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.codelibs.opensearch.runner.node.OpenSearchRunnerNode;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One OpenSearch node in this process, on loopback, until standard input ends: so it never outlives who started it.
 * Arguments: folder, name, HTTP port, transport port, then the transport ports of all nodes.
 */
public final class OneNode {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0], arguments[1]);
    Files.createDirectories(home.resolve("config"));
    List<String> all = List.of(arguments).subList(4, arguments.length);
    Settings.Builder settings = Settings.builder()
        .put("path.home", home.toString())
        .put("cluster.name", "footnote-tests")
        .put("node.name", arguments[1])
        .put("network.host", "127.0.0.1")
        .put("http.type", "netty4")
        .put("transport.type", "netty4")
        .put("http.port", arguments[2])
        .put("transport.port", arguments[3])
        // The disk of a machine that runs tests may be fuller than an engine of its own would like.
        .put("cluster.routing.allocation.disk.threshold_enabled", false);
    if (all.size() == 1) settings.put("discovery.type", "single-node");
    else {
      settings
          .putList("discovery.seed_hosts", all.stream().map(port -> "127.0.0.1:" + port).toList())
          .putList("cluster.initial_cluster_manager_nodes", java.util.stream.IntStream.range(0, all.size()).mapToObj(at -> "node-" + at).toList())
          // A node that is gone is to be missed in seconds.
          .put("cluster.fault_detection.follower_check.interval", "500ms")
          .put("cluster.fault_detection.follower_check.timeout", "5s")
          .put("cluster.fault_detection.leader_check.interval", "500ms")
          .put("cluster.fault_detection.leader_check.timeout", "5s");
    }
    var environment = InternalSettingsPreparer.prepareEnvironment(
        settings.build(), Map.of(), home.resolve("config"), () -> arguments[1]);
    var node = new OpenSearchRunnerNode(
        environment,
        List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class, ReindexPlugin.class));
    node.start();
    System.out.println("ready");
    while (System.in.read() >= 0) {}
    Runtime.getRuntime().halt(0);
  }
}
