import { useEffect, useId, useState } from "react";
import type { Question } from "../api/types";

interface Slider {
  name: keyof Question;
  label: string;
  unit: string;
  least: number;
  most: number;
  step: number;
  /** What a unit of the slider is for the server. */
  scale: number;
}

const SLIDERS: Slider[] = [
  { name: "demand", label: "More or fewer contacts", unit: "%", least: -20, most: 50, step: 1, scale: 0.01 },
  { name: "absent", label: "Absent beyond the shrinkage", unit: "% of agents", least: 0, most: 30, step: 1, scale: 0.01 },
  { name: "ahtSeconds", label: "Longer or shorter handle time", unit: "s", least: -60, most: 120, step: 5, scale: 1 },
];

/** What may come otherwise than planned: each a slider, and the same figure as text. */
export function Sliders({ question, onChange }: { question: Question; onChange: (question: Question) => void }) {
  return (
    <div className="sliders">
      {SLIDERS.map((slider) => (
        <SliderFields
          key={slider.name}
          slider={slider}
          value={Math.round(question[slider.name] / slider.scale)}
          onValue={(value) => onChange({ ...question, [slider.name]: Number((value * slider.scale).toFixed(2)) })}
        />
      ))}
    </div>
  );
}

function SliderFields({ slider, value, onValue }: { slider: Slider; value: number; onValue: (value: number) => void }) {
  const id = useId();
  const { label, unit, least, most, step } = slider;
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  function set(text: string) {
    const wanted = text === "" || Number.isNaN(Number(text)) ? value : Math.min(most, Math.max(least, Math.round(Number(text))));
    setTyped(String(wanted));
    if (wanted !== value) onValue(wanted);
  }
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={`${value} ${unit}`}
        onChange={(event) => set(event.target.value)}
      />
      <span className="typed">
        <input
          type="number"
          aria-label={`${label}, ${unit}`}
          min={least}
          max={most}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => set(typed)}
          onKeyDown={(event) => event.key === "Enter" && set(typed)}
        />{" "}
        {unit}
      </span>
    </div>
  );
}
