/**
 * A reduced-complexity climate model of the FaIR family, in annual steps from 1750: emissions to concentrations,
 * effective radiative forcing, warming, sea level and ocean pH.
 *
 * <p>Shape. {@link org.plenary.core.climate.ClimateModel} is a pure function over a flat array of
 * {@link org.plenary.core.climate.ClimateStock}s: whoever owns the array owns the whole memory of the climate, so that
 * a world may keep it among its own stocks, copy it and hash it. {@link org.plenary.core.climate.ClimateHistory} gives
 * the state at the start of any year of the record, {@link org.plenary.core.climate.Exogenous} what the world does not
 * decide, {@link org.plenary.core.climate.EmissionsTable} and {@link org.plenary.core.climate.ClimateRun} the same
 * model over a file of emissions.
 *
 * <p>Sources of the equations: Leach et al. 2021, <em>FaIRv2.0.0</em>, Geosci. Model Dev. 14, 3007 (carbon cycle);
 * Joos et al. 2013, Atmos. Chem. Phys. 13, 2793 (its four pools); Meinshausen et al. 2020, Geosci. Model Dev. 13, 3571
 * (forcing of CO2, CH4 and N2O); Cummins et al. 2020, J. Climate 33, 7909 (three-layer energy balance with deep-ocean
 * efficacy); Rahmstorf 2007, Science 315, 368 and IPCC AR6 WG1 chapter 9 (sea level); National Academies 2017,
 * appendix F (ocean pH). Calibrated on FaIR 2.2, calibrations 1.4.0 and 1.4.1 (Smith et al. 2024, Geosci. Model Dev.
 * 17, 8569).
 *
 * <p>It must not know blocs, sectors, the world, the ledger, scenarios, JSON or the command line: only numbers.
 */
package org.plenary.core.climate;
