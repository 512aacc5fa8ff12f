import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'template-mark',
  area: 'syntax',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A file is a template, not YAML, and is not linted',
    why: 'Marks of a template engine stand where YAML wants a value. What they stand in can only be read after it was rendered; `kubectl` refuses it. It is told once for a file.',
    instead:
      'Lint what the engine makes of it: `helm template my-chart | kubeworthy -`. Leave the template out with an entry in `.kubeworthyignore`.',
    unless: 'The braces are meant as text: put the value in quotes.',
    refs: ['https://helm.sh/docs/helm/helm_template/'],
  },
  messages: {
    template: 'this is a template, not YAML, and is not linted: lint what its engine renders',
  },
  examples: {
    bad: [
      {
        title: 'a Helm template outside of a chart',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-web # expect: template
spec:
  selector: { app: web }
`,
      },
      {
        title: 'Jinja, told at the first of several documents',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
{% if shop %} # expect: template
  greeting: hello
{% endif %}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: {{ shop }} }
`,
      },
      {
        title: 'ERB',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: api }
<% if shop %> # expect: template
data: { greeting: hello }
<% end %>
`,
      },
      {
        title: 'envsubst in a mapping in braces',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: \${NAME} } # expect: template
`,
      },
    ],
    good: [
      {
        title: 'braces in quotes and in a block of text',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: alerts }
data:
  title: "{{ .Labels.alertname }}"
  body: |
    {{ range .Alerts }}{{ .Annotations.summary }}{{ end }}
  url: http://{{ .Host }}/\${PATH}
`,
      },
    ],
  },
  visit({ report }) {
    return {
      syntax(trouble, file) {
        if (trouble.code === 'template') report({ file, span: trouble.span }, 'template');
      },
    };
  },
});
