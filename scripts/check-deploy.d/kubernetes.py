"""Checks the manifests for Kubernetes: against the published schemas, and that what they name is there."""

import pathlib
import shutil
import subprocess
import sys

import kubernetes_validate
import yaml

ROOT = pathlib.Path("deploy/kubernetes")
COMPOSED = [ROOT / "overlays/production", ROOT / "application"]
# The manifests' comments say how these are made; they hold secrets, so that nothing here can.
SECRETS = {"freshet-access", "freshet-tls", "freshet-node"}
CONFIG_MAPS = {"freshet-ca"}
# The oldest version whose schemas all of it must fit.
VERSION = "1.29"


def fail(text):
    sys.exit(f"check-deploy: {text}")


def documents(text):
    return [each for each in yaml.safe_load_all(text) if each is not None]


def composed(folder):
    """What kubectl would send; each file as it is where there is no kubectl."""
    if shutil.which("kubectl"):
        done = subprocess.run(["kubectl", "kustomize", str(folder)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            fail(done.stderr.strip())
        return documents(done.stdout)
    print(f"check-deploy: there is no kubectl: {folder} is not composed", file=sys.stderr)
    return []


def validate(document, where):
    try:
        kubernetes_validate.validate(document, VERSION, strict=True)
    except kubernetes_validate.ValidationError as error:
        fail(f"{where}: {document['kind']}: {error.message}")


def pod_of(document):
    return document.get("spec", {}).get("template")


def check_pod(document, names):
    """The volumes, secrets and accounts of a workload."""
    where = f"{document['kind']} {document['metadata'].get('name') or document['metadata']['generateName']}"
    spec = pod_of(document)["spec"]
    volumes = {each["name"]: each for each in spec.get("volumes", [])}
    claims = {each["metadata"]["name"] for each in document["spec"].get("volumeClaimTemplates", [])}
    for volume in volumes.values():
        if "configMap" in volume and volume["configMap"]["name"] not in CONFIG_MAPS and (
                "ConfigMap", volume["configMap"]["name"]) not in names:
            fail(f"{where}: there is no ConfigMap {volume['configMap']['name']}")
        if "secret" in volume and volume["secret"]["secretName"] not in SECRETS:
            fail(f"{where}: nobody makes the Secret {volume['secret']['secretName']}")
    if "serviceName" in document["spec"] and ("Service", document["spec"]["serviceName"]) not in names:
        fail(f"{where}: there is no Service {document['spec']['serviceName']}")
    for container in spec["containers"]:
        for mount in container.get("volumeMounts", []):
            if mount["name"] not in volumes.keys() | claims:
                fail(f"{where}: there is no volume {mount['name']}")
        for variable in container.get("env", []):
            secret = variable.get("valueFrom", {}).get("secretKeyRef", {}).get("name")
            if secret and secret not in SECRETS:
                fail(f"{where}: nobody makes the Secret {secret}")
            mounts = [mount["mountPath"] + "/" for mount in container.get("volumeMounts", [])]
            if variable["name"].endswith("_FILE") and not variable["value"].startswith(tuple(mounts)):
                fail(f"{where}: {variable['name']} is in no volume: {variable['value']}")
        security = container.get("securityContext", {})
        if not (security.get("readOnlyRootFilesystem") and security.get("allowPrivilegeEscalation") is False
                and security.get("capabilities") == {"drop": ["ALL"]}):
            fail(f"{where}: the container may more than it must")
        if not {**security, **spec.get("securityContext", {})}.get("runAsNonRoot"):
            fail(f"{where}: the container may be root")


def check_selectors(all_documents):
    """Whatever selects pods must find some, and the ports that it names."""
    pods = [pod_of(each) for each in all_documents if pod_of(each)]
    for document in all_documents:
        spec = document.get("spec", {})
        selector = {"Service": spec.get("selector"),
                    "PodDisruptionBudget": spec.get("selector", {}).get("matchLabels"),
                    "NetworkPolicy": spec.get("podSelector", {}).get("matchLabels")}.get(document["kind"], False)
        if selector is False:
            continue
        where = f"{document['kind']} {document['metadata']['name']}"
        found = [pod for pod in pods if selector and selector.items() <= pod["metadata"]["labels"].items()]
        if not found:
            fail(f"{where} selects no pod")
        ports = {port["name"] for pod in found for container in pod["spec"]["containers"]
                 for port in container["ports"]}
        named = [port.get("targetPort") for port in spec.get("ports", [])]
        named += [port["port"] for rule in spec.get("ingress", []) for port in rule["ports"]]
        for port in named:
            if port not in ports:
                fail(f"{where} names the port {port}, which no pod has")


def check_settings(all_documents):
    """The settings name files where the pod has them."""
    settings = [each for each in all_documents if each["kind"] == "ConfigMap"]
    for document in settings:
        values = yaml.safe_load(document["data"]["coordinator.yaml"])["coordinator"]
        (workload,) = [each for each in all_documents if each["kind"] == "StatefulSet"]
        mounts = [mount["mountPath"] + "/" for container in pod_of(workload)["spec"]["containers"]
                  for mount in container["volumeMounts"]]
        for name in ("data-directory", "access-file", "tls-certificate", "tls-key", "http-socket"):
            if not any(values[name].startswith(mount) for mount in mounts):
                fail(f"the setting {name} is in no volume: {values[name]}")


def main():
    for path in sorted(ROOT.rglob("*.yaml")):
        for document in documents(path.read_text(encoding="utf-8")):
            # A patch and a file of settings are parts only.
            if document.get("kind") in (None, "Kustomization") or path.name == "room.yaml":
                continue
            if path.is_relative_to(ROOT / "base") and document["kind"] in ("Deployment", "StatefulSet"):
                continue
            validate(document, path)
    everything = [each for folder in COMPOSED for each in composed(folder)]
    names = {(each["kind"], each["metadata"].get("name")) for each in everything}
    for document in everything:
        validate(document, "composed")
    if everything:
        check_selectors([each for each in everything if each["metadata"].get("namespace") == "freshet"])
        check_settings(everything)
        everything += documents((ROOT / "post-deploy-job.yaml").read_text(encoding="utf-8"))
    for document in everything:
        if pod_of(document):
            check_pod(document, names)
            account = pod_of(document)["spec"].get("serviceAccountName")
            if account and ("ServiceAccount", account) not in names:
                fail(f"there is no ServiceAccount {account}")


main()
